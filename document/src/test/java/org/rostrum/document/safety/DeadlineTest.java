package org.rostrum.document.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file that takes too long is told so; a machine that is busy is not the file's fault. */
class DeadlineTest {
  private static final long SECOND = 1_000_000_000;

  private long wall;
  private long work;

  private final Deadline deadline = Deadline.in(Duration.ofSeconds(8), () -> wall, () -> work);

  /** So many seconds on the wall and of work until it is over. */
  private int secondsUntilRefused(int wallEach, double workEach) {
    for (int step = 1; step <= 1000; step++) {
      wall += wallEach * SECOND;
      work += (long) (workEach * SECOND);
      try {
        deadline.check();
      } catch (Refusal refusal) {
        assertThat(refusal.finding().code()).isEqualTo("word-too-slow");
        return step * wallEach;
      }
    }
    throw new AssertionError("never refused");
  }

  @Test
  void workThatGoesOn_endsSoonAfterEightSeconds() {
    assertThat(secondsUntilRefused(1, 1)).isEqualTo(10);
  }

  @Test
  void busyMachine_givesTheFileItsTime() {
    assertThat(secondsUntilRefused(1, 0.25)).isEqualTo(31);
  }

  @Test
  void standingStill_endsAllTheSame() {
    assertThat(secondsUntilRefused(1, 0)).isEqualTo(49);
  }

  @Test
  void noDeadline_neverEnds() {
    Deadline.NONE.check();
    assertThat(Deadline.NONE).isNotNull();
  }
}
