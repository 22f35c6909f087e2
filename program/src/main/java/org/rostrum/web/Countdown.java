package org.rostrum.web;

import java.time.Duration;
import java.time.Instant;

/**
 * How long until a moment, as the server's clock had it when the page was written.
 *
 * @param until the moment
 * @param now the server's clock
 */
public record Countdown(Instant until, Instant now) {
  private static final Duration NEAR = Duration.ofHours(1);

  private Duration left() {
    Duration left = Duration.between(now, until);
    return left.isNegative() ? Duration.ZERO : left;
  }

  public boolean isOver() {
    return now.isAfter(until);
  }

  /** Is it the last hour, in which seconds are shown? */
  public boolean isNear() {
    return left().compareTo(NEAR) < 0;
  }

  public long days() {
    return left().toDays();
  }

  public long hours() {
    return left().toHoursPart();
  }

  public long minutes() {
    return left().toMinutesPart();
  }

  public long seconds() {
    return left().toSecondsPart();
  }
}
