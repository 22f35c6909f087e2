package org.rostrum.receive.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.FilingHouse;
import org.rostrum.receive.filing.State;
import org.rostrum.receive.filing.Why;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class ReviewTest {
  @TempDir Path folder;

  private static Refusals refusals(FilingHouse house) {
    return new Refusals(house.storage.database(), house.deeds, house.clock);
  }

  @OnBoth
  void refusal_takesTwoOfficers(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      Refusals refusals = refusals(house);
      house.sendBoth("QLY", "Our words.");
      Filing filing = house.filed("QLY");
      assertThat(refusals.agree(filing.key(), filing.version(), "adeyo"))
          .isEqualTo(new Deeds.Done.Not(Why.SECOND_PERSON));
      refusals.ask(filing.key(), "adeyo", "It is another debate's statement.");
      assertThat(refusals.agree(filing.key(), filing.version(), "adeyo"))
          .isEqualTo(new Deeds.Done.Not(Why.SECOND_PERSON));

      Deeds.Done.Did did =
          (Deeds.Done.Did) refusals.agree(filing.key(), filing.version(), "orlova");
      assertThat(did.filing().state()).isEqualTo(State.REFUSED);
      assertThat(did.step().reason()).isEqualTo("It is another debate's statement.");
      assertThat(refusals.of(filing.key())).isEmpty();
    }
  }

  @OnBoth
  void refusalThatIsTakenBack_waitsNoLonger(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      Refusals refusals = refusals(house);
      house.sendBoth("QLY", "Our words.");
      Filing filing = house.filed("QLY");
      refusals.ask(filing.key(), "adeyo", "A mistake.");
      refusals.takeBack(filing.key());
      assertThat(refusals.agree(filing.key(), filing.version(), "orlova"))
          .isEqualTo(new Deeds.Done.Not(Why.SECOND_PERSON));
    }
  }
}
