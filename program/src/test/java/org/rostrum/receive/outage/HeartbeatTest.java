package org.rostrum.receive.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.receive.filing.FilingHouse;
import org.rostrum.receive.filing.SomeFiling;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class HeartbeatTest {
  private static final Duration JUST_STARTED = Duration.ofDays(1);

  @TempDir Path folder;

  private final List<String> moves = new ArrayList<>();

  private Outages outages(FilingHouse house) {
    return new Outages(
        house.storage.database(),
        house.registrar,
        house.debates,
        (debate, by) -> moves.add(debate + " by " + by.toHours() + " h"),
        house.clock);
  }

  @OnBoth
  void serverThatWasGoneBeforeTheClose_movesTheDeadlineOnce_howeverManyServersWake(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      Outages outages = outages(house);
      Instant began = SomeFiling.CLOSE.minus(Duration.ofMinutes(30));
      house.clock.set(began);
      assertThat(outages.beat("one", JUST_STARTED)).isEmpty();
      house.clock.pass(Duration.ofMinutes(61));
      assertThat(outages.beat("one", JUST_STARTED))
          .contains(new Outage(began, began.plus(Duration.ofMinutes(61))));
      assertThat(outages.beat("two", JUST_STARTED)).isEmpty();

      assertThat(moves).containsExactly("water-2027 by 2 h");
      assertThat(outages.of(FilingHouse.DEBATE)).hasSize(1);
      assertThat(house.entries()).isEqualTo(1);
    }
  }

  @OnBoth
  void serverThatIsAwakeWhileAnotherIsGone_keepsTheServiceUp(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      Outages outages = outages(house);
      outages.beat("one", JUST_STARTED);
      for (int i = 0; i < 10; i++) {
        house.clock.pass(Duration.ofSeconds(30));
        assertThat(outages.beat("two", Duration.ofSeconds(30))).isEmpty();
      }
      assertThat(outages.beat("one", JUST_STARTED)).isEmpty();
    }
  }

  @OnBoth
  void clockThatIsSetForward_isNoOutage(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      Outages outages = outages(house);
      outages.beat("one", JUST_STARTED);
      house.clock.pass(Duration.ofHours(1));
      assertThat(outages.beat("one", Duration.ofSeconds(15))).isEmpty();
      assertThat(moves).isEmpty();
    }
  }
}
