package org.rostrum.convene.pages;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.rostrum.convene.house.PolicyFields;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Sitting;

/** What stands in the policy's form before anybody has written: the policy, in a form's units. */
final class PolicyFormFields {
  private PolicyFormFields() {}

  static Map<String, String> of(Convened one) {
    Map<String, String> fields = new HashMap<>(deadline(one));
    Policy policy = one.policy();
    fields.put("policy.channel", policy.channel().name());
    fields.put("policy.late", policy.late().name());
    fields.put("policy.list", policy.list().name());
    fields.put("policy.cover-grace", hours(policy.coverGrace()));
    policy
        .outage()
        .ifPresent(rule -> {
          fields.put("policy.outage.at-least", Long.toString(rule.atLeast().toMinutes()));
          fields.put("policy.outage.within", hours(rule.within()));
          fields.put("policy.outage.by", hours(rule.by()));
        });
    policy
        .limits()
        .forEach((kind, limit) ->
            fields.put(
                "policy.limit." + PolicyFields.name(kind), Long.toString(limit.toMinutes())));
    policy
        .inscriptionOpens()
        .ifPresent(opens -> {
          ZonedDateTime local = opens.atZone(Sitting.NEW_YORK);
          fields.put("policy.inscription.date", local.toLocalDate().toString());
          fields.put("policy.inscription.time", local.toLocalTime().toString());
          fields.put("policy.inscription.offset", local.getOffset().getId());
        });
    return fields;
  }

  private static Map<String, String> deadline(Convened one) {
    Map<String, String> fields = new HashMap<>();
    one.debate()
        .deadline()
        .ifPresent(deadline -> {
          fields.put("deadline.rule", deadline.rule());
          deadline.date().ifPresent(day -> fields.put("deadline.date", day.toString()));
          deadline.offset().map(ZoneOffset::getId).ifPresent(o -> fields.put("deadline.offset", o));
          if (deadline.hour() instanceof Deadline.Hour.At at) {
            fields.put("deadline.time", at.time().toString());
          }
        });
    return fields;
  }

  private static String hours(Duration span) {
    return Long.toString(span.toHours());
  }
}
