package org.rostrum.receive.outage;

import java.time.Duration;
import java.time.Instant;

/**
 * An interval in which no server gave a sign that it takes filings.
 *
 * @param began the last sign before it
 * @param ended the first sign after it
 */
public record Outage(Instant began, Instant ended) {
  public Duration length() {
    return Duration.between(began, ended);
  }
}
