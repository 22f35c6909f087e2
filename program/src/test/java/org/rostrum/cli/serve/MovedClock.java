package org.rostrum.cli.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that begins now and that the test moves. */
final class MovedClock {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

  Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  void move(Duration by) {
    now.updateAndGet(moment -> moment.plus(by));
  }
}
