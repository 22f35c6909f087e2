package org.rostrum.cover.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.Attack;
import org.rostrum.cover.specimen.Authority;
import org.rostrum.cover.specimen.Letters;
import org.rostrum.cover.specimen.RawAttacks;

/** Letters over which a reader would work for hours end with their process; the next is checked. */
@Tag("drill")
class EndlessTest {
  private static final Expectations DRAWN = Expectations.none(Authority.TODAY).withPictures();

  static java.util.List<Attack> endless() {
    return RawAttacks.endless();
  }

  @ParameterizedTest
  @MethodSource("endless")
  void endlessLetter_isAnsweredInTime_andTheNextIsChecked(Attack attack) {
    WorkerSettings settings =
        WorkerSettings.standard(WorkerSettings.Start.COLD)
            .within(256, Duration.ofSeconds(30))
            .times(1);
    try (WorkerPool pool = WorkerPool.start(settings)) {
      CoverReport report = pool.ask(attack.file().get(), DRAWN);
      assertThat(report.verdict()).isNotEqualTo(Verdict.KNOWN);
      assertThat(report.findings()).isNotEmpty();
      assertThat(pool.ask(Letters.good(), DRAWN).verdict()).isEqualTo(Verdict.NOT_SIGNED);
    }
  }
}
