package org.rostrum.receive.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.receive.filing.SomeFiling;

/**
 * The standard rule: ten minutes at least, within six hours of the close, moves it by two hours.
 */
class OutageRuleTest {
  private static Optional<Duration> moved(Duration beforeClose, Duration length, Stage stage) {
    Instant began = SomeFiling.CLOSE.minus(beforeClose);
    return Extending.of(
        SomeFiling.debate(stage, Policy.STANDARD), new Outage(began, began.plus(length)));
  }

  @Test
  void outageThatIsLongAndNearEnough_movesTheDeadline() {
    Duration hour = Duration.ofMinutes(61);
    assertThat(moved(Duration.ofMinutes(30), hour, Stage.OPEN)).contains(Duration.ofHours(2));
    assertThat(moved(Duration.ofMinutes(30), hour, Stage.CLOSED)).contains(Duration.ofHours(2));
    assertThat(moved(Duration.ZERO, hour, Stage.CLOSED)).contains(Duration.ofHours(2));
  }

  @Test
  void shorterEarlierOrLaterOutages_moveNothing() {
    Duration hour = Duration.ofMinutes(61);
    assertThat(moved(Duration.ofMinutes(30), Duration.ofMinutes(9), Stage.OPEN)).isEmpty();
    assertThat(moved(Duration.ofHours(8), hour, Stage.OPEN)).isEmpty();
    assertThat(moved(Duration.ofSeconds(-1), hour, Stage.CLOSED)).isEmpty();
    assertThat(moved(Duration.ofMinutes(30), hour, Stage.COMPILING)).isEmpty();
  }
}
