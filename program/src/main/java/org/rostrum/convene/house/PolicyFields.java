package org.rostrum.convene.house;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Policy.Channel;
import org.rostrum.debate.Policy.Late;
import org.rostrum.debate.Policy.ListVisibility;
import org.rostrum.debate.Policy.OutageRule;
import org.rostrum.debate.Policy.StatementKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A policy as named fields: what the column keeps, and what the history of changes speaks of. A
 * field that says nothing is left out.
 */
public final class PolicyFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LIMIT = "policy.limit.";

  private PolicyFields() {}

  /** The fields of a policy, by name. */
  public static SortedMap<String, String> of(Policy policy) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("policy.late", policy.late().name());
    fields.put("policy.cover-grace", policy.coverGrace().toString());
    policy
        .outage()
        .ifPresent(rule -> {
          fields.put("policy.outage.at-least", rule.atLeast().toString());
          fields.put("policy.outage.within", rule.within().toString());
          fields.put("policy.outage.by", rule.by().toString());
        });
    fields.put("policy.list", policy.list().name());
    policy.limits().forEach((kind, limit) -> fields.put(LIMIT + name(kind), limit.toString()));
    policy
        .inscriptionOpens()
        .ifPresent(opens -> fields.put("policy.inscription-opens", opens.toString()));
    fields.put("policy.channel", policy.channel().name());
    return fields;
  }

  /** The policy that {@link #of} told. */
  public static Policy read(Map<String, String> fields) {
    Map<StatementKind, Duration> limits = new EnumMap<>(StatementKind.class);
    for (StatementKind kind : StatementKind.values()) {
      given(fields, LIMIT + name(kind)).map(Duration::parse).ifPresent(l -> limits.put(kind, l));
    }
    Policy otherwise = Policy.STANDARD;
    return new Policy(
        given(fields, "policy.late").map(Late::valueOf).orElse(otherwise.late()),
        given(fields, "policy.cover-grace").map(Duration::parse).orElse(otherwise.coverGrace()),
        outage(fields),
        given(fields, "policy.list").map(ListVisibility::valueOf).orElse(otherwise.list()),
        limits,
        given(fields, "policy.inscription-opens").map(Instant::parse),
        given(fields, "policy.channel").map(Channel::valueOf).orElse(otherwise.channel()));
  }

  private static Optional<OutageRule> outage(Map<String, String> fields) {
    return given(fields, "policy.outage.by")
        .map(by ->
            new OutageRule(
                Duration.parse(fields.getOrDefault("policy.outage.at-least", "PT0S")),
                Duration.parse(fields.getOrDefault("policy.outage.within", "PT0S")),
                Duration.parse(by)));
  }

  static String json(Policy policy) {
    return JSON.writeValueAsString(of(policy));
  }

  static Policy fromJson(String text) {
    Map<String, String> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(text).properties()) {
      fields.put(field.getKey(), field.getValue().asString());
    }
    return read(fields);
  }

  /** A kind as field names have it: {@code on-behalf-of-a-group}. */
  public static String name(StatementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> given(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
