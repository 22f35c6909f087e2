package org.rostrum.people.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Too often is a pause, never a lock; one key's use is nobody else's. */
class PaceTest {
  private static final Measure THREE = new Measure(3, Duration.ofSeconds(10));

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T17:00:00Z"));
  private final Pace pace = new Pace(clock());

  private Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  private void pass(Duration time) {
    now.updateAndGet(moment -> moment.plus(time));
  }

  @Test
  void threeInARow_thenAPause_thenOneMore() {
    for (int i = 0; i < 3; i++) {
      assertThat(pace.use("a", THREE)).isEqualTo(Duration.ZERO);
    }
    assertThat(pace.use("a", THREE)).isEqualTo(Duration.ofSeconds(10));
    pass(Duration.ofSeconds(4));
    assertThat(pace.use("a", THREE)).isEqualTo(Duration.ofSeconds(6));
    pass(Duration.ofSeconds(6));
    assertThat(pace.use("a", THREE)).isEqualTo(Duration.ZERO);
    assertThat(pace.use("a", THREE)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void refusedTries_makeThePauseNoLonger() {
    for (int i = 0; i < 1_000; i++) {
      pace.use("a", THREE);
    }
    assertThat(pace.use("a", THREE)).isEqualTo(Duration.ofSeconds(10));
    pass(Duration.ofSeconds(30));
    for (int i = 0; i < 3; i++) {
      assertThat(pace.use("a", THREE)).isEqualTo(Duration.ZERO);
    }
  }

  @Test
  void anothersUse_isNobodyElses() {
    for (int i = 0; i < 10; i++) {
      pace.use("a", THREE);
    }
    assertThat(pace.use("b", THREE)).isEqualTo(Duration.ZERO);
  }

  @Test
  void keysThatAreFullAgain_areForgotten() {
    for (int i = 0; i < 20_000; i++) {
      pace.use("key" + i, THREE);
    }
    pass(Duration.ofMinutes(1));
    pace.use("last", THREE);
    assertThat(pace.size()).isEqualTo(1);
  }

  @Test
  void clockThatStepsBack_locksNobodyOutForLongerThanTheMeasure() {
    pace.use("a", THREE);
    pass(Duration.ofHours(-1));
    for (int i = 0; i < 2; i++) {
      pace.use("a", THREE);
    }
    assertThat(pace.use("a", THREE)).isLessThanOrEqualTo(Duration.ofSeconds(30));
  }
}
