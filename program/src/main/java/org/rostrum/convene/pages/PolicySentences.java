package org.rostrum.convene.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.convene.house.PolicyFields;
import org.rostrum.debate.Policy;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.rostrum.web.Moments;

/** A policy in plain words, one sentence a decision. */
final class PolicySentences {
  private final Tongue tongue;
  private final List<String> sentences = new ArrayList<>();

  private PolicySentences(Tongue tongue) {
    this.tongue = tongue;
  }

  static List<String> of(Policy policy, Tongue tongue) {
    PolicySentences told = new PolicySentences(tongue);
    told.say("policy.channel." + code(policy.channel()));
    told.say("policy.late." + code(policy.late()));
    if (policy.coverGrace().equals(Duration.ZERO)) {
      told.say("policy.cover.with");
    } else {
      told.say("policy.cover.grace", "time", Spans.in(tongue, policy.coverGrace()));
    }
    policy
        .outage()
        .ifPresentOrElse(
            rule ->
                told.say(
                    "policy.outage.rule",
                    "least",
                    Spans.in(tongue, rule.atLeast()),
                    "within",
                    Spans.in(tongue, rule.within()),
                    "by",
                    Spans.in(tongue, rule.by())),
            () -> told.say("policy.outage.none"));
    policy
        .inscriptionOpens()
        .ifPresent(
            opens -> told.say("policy.inscription", "when", new Moments(tongue).full(opens)));
    told.say("policy.list." + code(policy.list()));
    policy
        .limits()
        .forEach((kind, limit) ->
            told.say("policy.limit." + PolicyFields.name(kind), "time", Spans.in(tongue, limit)));
    if (!policy.limits().isEmpty()) {
      told.say("policy.limit.soft");
    }
    return List.copyOf(told.sentences);
  }

  private void say(String key, Object... places) {
    Words words = ConveneWords.ALL;
    sentences.add(words.say(tongue, key, places));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
