package org.rostrum.receive.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Policy.OutageRule;

/**
 * Applies a policy's written rule to an outage: long enough, and near enough before the close.
 * Pure.
 */
final class Extending {
  private Extending() {}

  /** By how much the outage moves the debate's deadline; nothing when it does not. */
  static Optional<Duration> of(Convened debate, Outage outage) {
    Optional<OutageRule> rule = debate.policy().outage();
    Optional<Instant> closes = debate.closes();
    boolean takesFilings =
        switch (debate.stage()) {
          case OPEN, CLOSED -> true;
          case PREPARED, COMPILING, ISSUED -> false;
        };
    if (rule.isEmpty() || closes.isEmpty() || !takesFilings) {
      return Optional.empty();
    }
    Instant from = closes.get().minus(rule.get().within());
    boolean isLong = outage.length().compareTo(rule.get().atLeast()) >= 0;
    boolean isNear = outage.ended().isAfter(from) && !outage.began().isAfter(closes.get());
    return isLong && isNear ? Optional.of(rule.get().by()) : Optional.empty();
  }
}
