package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.SpecimenDebate;
import org.rostrum.convene.house.DeadlineChange.Answer;
import org.rostrum.convene.house.DeadlineChanges.Outcome;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Sitting;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class DeadlineChangesTest {
  private static final Deadline LATER =
      new Deadline(
          "no later than 22 February, at 18:00 (New York time)",
          Optional.of(LocalDate.of(2027, 2, 22)),
          new Deadline.Hour.At(LocalTime.of(18, 0)),
          Sitting.NEW_YORK);
  private static final Instant THEN = Instant.parse("2027-02-22T23:00:00Z");

  @TempDir Path folder;

  private static String announced(KeptHouse house) {
    String id =
        house.convening.convene(SpecimenDebate.full(), Policy.STANDARD, Optional.empty(), "amina");
    house.convening.announce(id);
    return id;
  }

  private static List<Answer> answers(KeptHouse house, String id) {
    return house.deadlines.of(id).stream().map(DeadlineChange::answer).toList();
  }

  @OnBoth
  void deadline_movesWhenAnotherPersonAgrees_andNotBefore(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      String id = announced(house);
      Optional<Instant> before = house.debates.find(id).flatMap(Convened::closes);
      assertThat(house.deadlines.ask(id, LATER, "The hall was closed.", "amina")).isTrue();
      String change = house.deadlines.of(id).getFirst().id();
      assertThat(house.debates.find(id).flatMap(Convened::closes)).isEqualTo(before);

      assertThat(house.deadlines.agree(id, change, "amina")).isEqualTo(Outcome.OWN);
      assertThat(house.debates.find(id).flatMap(Convened::closes)).isEqualTo(before);
      assertThat(house.told).isEmpty();

      assertThat(house.deadlines.agree(id, change, "bao")).isEqualTo(Outcome.DONE);
      assertThat(house.debates.find(id).flatMap(Convened::closes)).contains(THEN);
      assertThat(house.deadlines.agree(id, change, "carla")).isEqualTo(Outcome.GONE);
      assertThat(house.told).isEqualTo(house.deadlines.of(id));
      assertThat(house.told.getFirst().closed()).isEqualTo(before);
      assertThat(house.entries(id))
          .isEqualTo(
              List.of("debate-convened", "debate-announced", "deadline-asked", "deadline-changed"));
    }
  }

  @OnBoth
  void secondRequest_waitsForTheFirstToBeAnswered(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      String id = announced(house);
      assertThat(house.deadlines.ask(id, LATER, "One reason.", "amina")).isTrue();
      assertThat(house.deadlines.ask(id, LATER, "Another reason.", "bao")).isFalse();
      String first = house.deadlines.of(id).getFirst().id();
      assertThat(house.deadlines.decline(id, first, "bao")).isEqualTo(Outcome.DONE);
      house.clock.pass(Duration.ofMinutes(1));
      assertThat(house.deadlines.ask(id, LATER, "Another reason.", "bao")).isTrue();
      String second = house.deadlines.of(id).getLast().id();
      assertThat(house.deadlines.decline(id, second, "bao")).isEqualTo(Outcome.OWN);
      assertThat(answers(house, id)).isEqualTo(List.of(Answer.DECLINED, Answer.TAKEN_BACK));
      assertThat(house.told).isEmpty();
    }
  }

  @OnBoth
  void agreedDeadline_standsAsAgreed_whateverOutagesAddedBefore(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      String id = announced(house);
      house.stages.extend(id, Duration.ofHours(2));
      assertThat(house.deadlines.ask(id, LATER, "A reason.", "amina")).isTrue();
      String change = house.deadlines.of(id).getFirst().id();
      assertThat(house.deadlines.agree(id, change, "bao")).isEqualTo(Outcome.DONE);
      assertThat(house.debates.find(id).flatMap(Convened::closes)).contains(THEN);
    }
  }
}
