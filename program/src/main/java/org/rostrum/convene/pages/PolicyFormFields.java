package org.rostrum.convene.pages;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.house.DebateFields;
import org.rostrum.convene.house.Merge;
import org.rostrum.convene.house.PolicyFields;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Sitting;
import org.rostrum.storage.revision.Revision;

/** What stands in the policy's form before anybody has written: the policy, in a form's units. */
final class PolicyFormFields {
  private static final String DEADLINE = "deadline.";

  private PolicyFormFields() {}

  static Map<String, String> of(Convened one) {
    return of(DebateFields.of(one.debate()), one.policy());
  }

  /** What stood in it before these edits. */
  static Map<String, String> before(Convened now, List<Revision> since) {
    Map<String, String> policy = Merge.before(PolicyFields.of(now.policy()), since);
    return of(Merge.before(DebateFields.of(now.debate()), since), PolicyFields.read(policy));
  }

  static boolean isOfDeadline(String field) {
    return field.startsWith(DEADLINE);
  }

  private static Map<String, String> of(Map<String, String> told, Policy policy) {
    Map<String, String> fields = deadline(told);
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

  /** An hour that is none, the end of the day, is an empty field. */
  private static Map<String, String> deadline(Map<String, String> told) {
    Map<String, String> fields = new HashMap<>();
    for (String part : List.of("rule", "date", "time", "offset")) {
      Optional.ofNullable(told.get(DEADLINE + part))
          .filter(words -> !words.equals(DebateFields.END_OF_DAY))
          .ifPresent(words -> fields.put(DEADLINE + part, words));
    }
    return fields;
  }

  private static String hours(Duration span) {
    return Long.toString(span.toHours());
  }
}
