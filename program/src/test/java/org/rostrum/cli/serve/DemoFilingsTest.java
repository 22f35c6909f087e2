package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Debates;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Letters;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Filings;

/** What missions have done in a demonstration: one of each state, and nothing twice. */
class DemoFilingsTest {
  private static List<String> told(OpenHouse house) {
    String debate = house.server().part(Debates.class).all().getFirst().id();
    return house.server().part(Filings.class).ofDebate(debate).stream()
        .map(DemoFilingsTest::line)
        .toList();
  }

  private static String line(Filing filing) {
    return filing.key().code()
        + " "
        + filing.state().code()
        + (filing.by().isOfficers() ? " on paper" : "")
        + (filing.isConfirmed() ? "" : " unconfirmed")
        + (filing.letter() instanceof org.rostrum.receive.filing.CoverLetter.Awaited
            ? " letter awaited"
            : "");
  }

  @Test
  void missionsOfADemonstration_haveFiledInEveryState_andNothingTwice(@TempDir Path folder) {
    List<String> all =
        List.of(
            "ALD-1 accepted",
            "BAI-1 received",
            "BRM-1 withdrawn",
            "CSA-1 received on paper",
            "HOL-1 replaced letter awaited",
            "HOL-2 received",
            "MTL-1 received unconfirmed",
            "ORI-1 received letter awaited",
            "QLY-1 returned",
            "WAD-1 received");
    // A day on which no reminder is due.
    Instant day = Instant.parse("2026-12-01T15:00:00Z");
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), day));
    try (OpenHouse house = OpenHouse.demo(folder, clock)) {
      house.server().live();
      assertThat(told(house)).isEqualTo(all);
    }
    try (OpenHouse house = OpenHouse.demo(folder, clock)) {
      house.server().live();
      assertThat(told(house)).isEqualTo(all);
      List<KeptLetter> letters = house.server().part(Letters.class).newest(1_000);
      assertThat(letters).hasSize(68);
      assertThat(letters.stream().filter(one -> one.state() == LetterState.DRAFT)).hasSize(2);
    }
  }
}
