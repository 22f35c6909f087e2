package org.rostrum.people.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Whoever fails with a key waits; its owner never does for another's failures. */
class FailuresTest {
  private static final String OWNER = "person amina";
  private static final String MISSION = "192.0.2.1";

  private final Failures failures =
      new Failures(new Pace(Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC)));

  private void fail(int times, String address) {
    for (int i = 0; i < times; i++) {
      failures.count(OWNER, address);
    }
  }

  @Test
  void tenFailuresFromOneAddress_makeItWait_forThisPersonAlone() {
    fail(9, MISSION);
    assertThat(failures.owed(OWNER, MISSION)).isEqualTo(Duration.ZERO);
    fail(1, MISSION);
    assertThat(failures.owed(OWNER, MISSION)).isEqualTo(Duration.ofSeconds(10));
    assertThat(failures.owed("person bao", MISSION)).isEqualTo(Duration.ZERO);
  }

  @Test
  void manyAddressesThatFail_makeEachOtherWait_andNotTheOwner() {
    for (int host = 0; host < 50; host++) {
      fail(1, "198.51.100." + host);
    }
    assertThat(failures.owed(OWNER, "198.51.100.7")).isEqualTo(Duration.ofSeconds(10));
    assertThat(failures.owed(OWNER, MISSION)).isEqualTo(Duration.ZERO);
  }
}
