package org.rostrum.receive.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.vault.Storage;

class TrustedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-02-17T17:00:00Z"), ZoneOffset.UTC);
  private static final String PRINT = "ab".repeat(32);

  @TempDir Path folder;

  @OnBoth
  void entry_countsWhenAnotherOfficerAgreed(Vendor vendor) {
    try (Storage storage =
        Storage.open(EmptyDatabase.settings(vendor, folder), CLOCK, new SecureRandom())) {
      People people = new People(storage.database(), CLOCK, new SecureRandom());
      String adeyo = people.add("M. Adeyo", "", Mission.HOUSE, List.of()).id();
      String lund = people.add("K. Lund", "", Mission.HOUSE, List.of()).id();
      Trusted trusted = new Trusted(storage.database(), storage.revisions(), people, CLOCK);

      trusted.ask("QLY", PRINT, "", "Aurelia Huanca Quispe", "handed over in person", adeyo);
      String id = trusted.of("QLY").getFirst().id();
      assertThat(trusted.list("QLY")).isEqualTo(TrustList.EMPTY);
      assertThat(trusted.agree("QLY", id, adeyo)).isEqualTo(Trusted.Agreed.SAME_OFFICER);
      assertThat(trusted.agree("BRM", id, lund)).isEqualTo(Trusted.Agreed.GONE);
      assertThat(trusted.agree("QLY", id, lund)).isEqualTo(Trusted.Agreed.DONE);
      assertThat(trusted.list("QLY").fingerprints())
          .containsExactly(
              new TrustList.Fingerprint(
                  "QLY", PRINT, "Aurelia Huanca Quispe", "M. Adeyo, K. Lund", "2027-02-17"));

      assertThat(trusted.end("QLY", id, adeyo)).isTrue();
      assertThat(trusted.list("QLY")).isEqualTo(TrustList.EMPTY);
      assertThat(trusted.of("QLY")).hasSize(1);
      assertThat((long) storage.database().read(jdbc -> trusted.version(jdbc, "QLY"))).isEqualTo(3);
    }
  }
}
