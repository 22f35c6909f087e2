package org.rostrum.people.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often each key was used. A key's account fills up again by itself, so nobody is ever
 * locked out, and one key's use never slows another's. Safe for many threads; of this server alone.
 */
final class Pace {
  private static final int MANY = 20_000;

  private final Clock clock;

  /** When each key will be as if it had never been used. */
  private final Map<String, Instant> full = new HashMap<>();

  Pace(Clock clock) {
    this.clock = clock;
  }

  /** How long a key would have to wait now; it is not used by asking. */
  synchronized Duration owed(String key, Measure measure) {
    Duration owed = Duration.between(clock.instant(), full.getOrDefault(key, clock.instant()));
    Duration room = measure.each().multipliedBy(measure.inARow() - 1);
    return owed.compareTo(room) > 0 ? owed.minus(room) : Duration.ZERO;
  }

  /** Was a key used lately, so that its account is not full? */
  synchronized boolean isUsed(String key) {
    return full.getOrDefault(key, Instant.MIN).isAfter(clock.instant());
  }

  /**
   * Uses a key once.
   *
   * @return how long to wait; zero when it may be used now
   */
  synchronized Duration use(String key, Measure measure) {
    Instant now = clock.instant();
    Instant known = full.getOrDefault(key, now);
    Instant from = known.isBefore(now) ? now : known;
    Instant latest = now.plus(measure.each().multipliedBy(measure.inARow()));
    if (from.isAfter(latest)) {
      from = latest; // a clock that stepped back locks nobody out
    }
    Duration room = measure.each().multipliedBy(measure.inARow() - 1);
    Duration owed = Duration.between(now, from);
    if (owed.compareTo(room) > 0) {
      full.put(key, from);
      return owed.minus(room);
    }
    full.put(key, from.plus(measure.each()));
    if (full.size() > MANY) {
      full.values().removeIf(at -> !at.isAfter(now));
    }
    return Duration.ZERO;
  }

  synchronized int size() {
    return full.size();
  }
}
