package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.SpecimenDebate;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class KeptDebatesTest {
  private static final Policy SHORT =
      new Policy(
          Policy.Late.TAKEN_UNTIL_COMPILED,
          Duration.ofHours(24),
          Optional.empty(),
          Policy.ListVisibility.ALL,
          Map.of(Policy.StatementKind.MEMBER, Duration.ofMinutes(5)),
          Optional.of(Instant.parse("2021-06-25T13:30:00Z")),
          Policy.Channel.BOTH);

  @TempDir Path folder;

  @OnBoth
  void debate_isKeptAsItWasConvened(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      Debate debate = SpecimenDebate.full();
      String id = house.convening.convene(debate, SHORT, Optional.empty(), "amina");

      assertThat(house.debates.find(id))
          .contains(new Convened(id, debate, SHORT, Duration.ZERO, Stage.PREPARED, 1));
    }
  }

  @OnBoth
  void secondDebateOfTheSameName_getsAnIdOfItsOwn(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      Debate debate = SpecimenDebate.full();
      String first = house.convening.convene(debate, Policy.STANDARD, Optional.empty(), "amina");
      String second = house.convening.convene(debate, Policy.STANDARD, Optional.empty(), "amina");

      assertThat(second).isEqualTo(first + "-2");
      assertThat(house.debates.all().stream().map(Convened::id).toList())
          .isEqualTo(List.of(first, second));
    }
  }

  @OnBoth
  void announcedDebate_isOpenUntilItsDeadlineAndClosedAfterIt(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      Debate debate = SpecimenDebate.full();
      Instant last = debate.deadline().flatMap(one -> one.lastMoment()).orElseThrow();
      String id = house.convening.convene(debate, SHORT, Optional.empty(), "amina");
      assertThat(house.convening.announce(id)).isTrue();
      assertThat(house.convening.announce(id)).isFalse();

      house.clock.pass(Duration.between(house.clock.instant(), last));
      assertThat(house.debates.of(id)).contains(Stage.OPEN);
      house.clock.pass(Duration.ofMillis(1));
      assertThat(house.debates.of(id)).contains(Stage.CLOSED);

      house.stages.extend(id, Duration.ofHours(2));
      house.stages.extend(id, Duration.ofHours(1));
      assertThat(house.debates.of(id)).contains(Stage.OPEN);
      assertThat(house.debates.find(id).map(Convened::extended)).contains(Duration.ofHours(3));

      house.stages.compiling(id);
      assertThat(house.debates.of(id)).contains(Stage.COMPILING);
      house.stages.issued(id);
      assertThat(house.debates.of(id)).contains(Stage.ISSUED);
      assertThat(house.debates.of("no-such-debate")).isEmpty();
      assertThat(house.entries(id)).isEqualTo(List.of("debate-convened", "debate-announced"));
    }
  }
}
