package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.DebateFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Stage;
import org.rostrum.people.Mission;
import org.rostrum.people.People;

/** The house of {@code rostrum demo} as it opens. */
class DemoTest {
  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }

  @Test
  void demonstration_opensWithTheSpecimenDebateAnnounced(@TempDir Path folder) throws Exception {
    try (OpenHouse house = OpenHouse.demo(folder, at("2026-12-01T15:00:00Z"))) {
      List<Convened> debates = house.server().part(Debates.class).all();
      assertThat(debates.stream().map(Convened::id).toList())
          .isEqualTo(List.of("fresh-water-in-armed-conflict"));
      assertThat(debates.getFirst().stage()).isEqualTo(Stage.OPEN);
      assertThat(debates.getFirst().debate())
          .isEqualTo(DebateFile.read(Path.of("../examples/specimen-debate/debate.yaml")));
    }
  }

  @Test
  void everyEntityOfTheSpecimenDebate_isAMissionUnlessItIsAPerson(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.demo(folder, at("2026-12-01T15:00:00Z"))) {
      Convened debate = house.server().part(Debates.class).all().getFirst();
      assertThat(
              house.server().part(People.class).missions().stream()
                  .map(Mission::code)
                  .filter(code -> !code.equals(Mission.HOUSE))
                  .sorted()
                  .toList())
          .isEqualTo(
              debate.debate().entities().stream()
                  .filter(one -> one.kind() != DeclaredEntity.Kind.PERSON)
                  .map(DeclaredEntity::code)
                  .sorted()
                  .toList());
    }
  }

  @Test
  void demonstrationAfterTheSpecimensDates_hasTimeLeftToFile(@TempDir Path folder) {
    Clock late = at("2027-03-05T15:00:00Z");
    try (OpenHouse house = OpenHouse.demo(folder, late)) {
      Convened debate = house.server().part(Debates.class).all().getFirst();
      assertThat(debate.closes()).contains(Instant.parse("2027-03-18T22:00:00Z"));
      assertThat(debate.stage()).isEqualTo(Stage.OPEN);
      assertThat(Duration.between(late.instant(), debate.closes().orElseThrow()))
          .isGreaterThan(Duration.ofDays(7));
    }
  }
}
