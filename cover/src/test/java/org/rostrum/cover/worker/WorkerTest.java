package org.rostrum.cover.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.specimen.Authority;

class WorkerTest {
  private static final Expectations NOTHING = Expectations.none(Authority.TODAY);

  private static WorkerSettings misbehaving(Duration forOne) {
    WorkerSettings settings = WorkerSettings.standard(WorkerSettings.Start.COLD);
    return settings
        .running(Misbehaving.class.getName(), settings.classPath())
        .within(64, forOne)
        .times(1);
  }

  private static CoverReport ask(WorkerPool pool, String word) {
    return pool.ask(word.getBytes(StandardCharsets.US_ASCII), NOTHING);
  }

  private static void assertWorksAfter(String word, Check told, Duration forOne) {
    try (WorkerPool pool = WorkerPool.start(misbehaving(forOne))) {
      CoverReport refused = ask(pool, word);
      assertThat(refused.findings().getFirst().check()).isEqualTo(told);
      assertThat(ask(pool, "next").findings().getFirst().words()).isEqualTo("next");
    }
  }

  @Test
  void processThatDiesOverAFile_refusesItAndTheNextIsChecked() {
    assertWorksAfter("die", Check.READER_STOPPED, Duration.ofMinutes(1));
  }

  @Test
  void processThatHangs_isKilledAndTheNextIsChecked() {
    assertWorksAfter("hang", Check.TOO_SLOW, Duration.ofSeconds(10));
  }

  @Test
  void processThatRunsOutOfMemory_saysSoAndTheNextIsChecked() {
    assertWorksAfter("eat", Check.TOO_MUCH_MEMORY, Duration.ofMinutes(1));
  }

  @Test
  void processThatAnswersNonsense_isNotBelieved() {
    assertWorksAfter("babble", Check.READER_STOPPED, Duration.ofMinutes(1));
    assertWorksAfter("boast", Check.READER_STOPPED, Duration.ofMinutes(1));
  }

  @Test
  void process_hasNoNetworkWhereTheMachineAllowsIt() {
    try (WorkerPool pool = WorkerPool.start(misbehaving(Duration.ofMinutes(1)))) {
      Assumptions.assumeTrue(
          pool.network() == Isolation.Network.NONE, "this machine does not allow it");
      assertThat(ask(pool, "network").findings().getFirst().words()).isEqualTo("0");
    }
  }
}
