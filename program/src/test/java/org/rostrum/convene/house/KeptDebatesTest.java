package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
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
import org.rostrum.people.SetClock;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.vault.Storage;

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

  private final SetClock clock = new SetClock();

  private Storage open(Vendor vendor) {
    return Storage.open(EmptyDatabase.settings(vendor, folder), clock, new SecureRandom());
  }

  private Convening convening(Storage storage) {
    return new Convening(storage.database(), storage.revisions(), storage.events(), clock);
  }

  private KeptDebates kept(Storage storage) {
    return new KeptDebates(storage.database(), clock);
  }

  @OnBoth
  void debate_isKeptAsItWasConvened(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Debate debate = SpecimenDebate.full();
      String id = convening(storage).convene(debate, SHORT, Optional.empty(), "amina");

      assertThat(kept(storage).find(id))
          .contains(new Convened(id, debate, SHORT, Duration.ZERO, Stage.PREPARED, 1));
    }
  }

  @OnBoth
  void secondDebateOfTheSameName_getsAnIdOfItsOwn(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Debate debate = SpecimenDebate.full();
      Convening convening = convening(storage);
      String first = convening.convene(debate, Policy.STANDARD, Optional.empty(), "amina");
      String second = convening.convene(debate, Policy.STANDARD, Optional.empty(), "amina");

      assertThat(second).isEqualTo(first + "-2");
      assertThat(kept(storage).all().stream().map(Convened::id).toList())
          .isEqualTo(List.of(first, second));
    }
  }

  @OnBoth
  void announcedDebate_isOpenUntilItsDeadlineAndClosedAfterIt(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Debate debate = SpecimenDebate.full();
      Instant last = debate.deadline().flatMap(one -> one.lastMoment()).orElseThrow();
      String id = convening(storage).convene(debate, SHORT, Optional.empty(), "amina");
      assertThat(convening(storage).announce(id)).isTrue();
      assertThat(convening(storage).announce(id)).isFalse();

      clock.pass(Duration.between(clock.instant(), last));
      assertThat(kept(storage).of(id)).contains(Stage.OPEN);
      clock.pass(Duration.ofMillis(1));
      assertThat(kept(storage).of(id)).contains(Stage.CLOSED);

      KeptStages stages = new KeptStages(storage.database(), storage.events());
      stages.extend(id, Duration.ofHours(2));
      stages.extend(id, Duration.ofHours(1));
      assertThat(kept(storage).of(id)).contains(Stage.OPEN);
      assertThat(kept(storage).find(id).map(Convened::extended)).contains(Duration.ofHours(3));

      stages.compiling(id);
      assertThat(kept(storage).of(id)).contains(Stage.COMPILING);
      stages.issued(id);
      assertThat(kept(storage).of(id)).contains(Stage.ISSUED);
      assertThat(kept(storage).of("no-such-debate")).isEmpty();
    }
  }
}
