package org.rostrum.storage.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.doctor.Doctor;
import org.rostrum.storage.doctor.Symptom;
import org.rostrum.storage.doctor.Symptom.Sign;
import org.rostrum.storage.files.Scrub;
import org.rostrum.storage.vault.Storage;

/** Every file is read again once a night, and what was found is kept. */
class NightScrubTest {
  @TempDir Path folder;

  private static Clock at(String time) {
    return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  private static NightScrub scrub(Storage storage, String time) {
    return new NightScrub(storage.database(), storage.files(), at(time), 7);
  }

  private static List<Sign> signs(StorageSettings settings, String time) {
    return new Doctor(settings, at(time), new SecureRandom())
        .examine().stream()
            .map(Symptom::sign)
            .filter(sign -> sign.name().startsWith("SCRUB"))
            .toList();
  }

  @OnBoth
  void ofTwoServers_oneScrubsANight_andTheDoctorKnows(Vendor vendor) throws Exception {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Storage storage = Storage.open(settings, at("2026-11-23T06:00:00Z"), new SecureRandom())) {
      assertThat(signs(settings, "2026-11-23T06:00:00Z")).isEmpty();
      storage.files().unpublished().keep(new ByteArrayInputStream(new byte[] {1, 2, 3}));

      // Before seven it is still the night of the 22nd.
      assertThat(scrub(storage, "2026-11-23T06:59:59Z").whenDue())
          .contains(new Scrub.Report(1, List.of()));
      assertThat(scrub(storage, "2026-11-23T06:59:59Z").whenDue()).isEmpty();
      assertThat(scrub(storage, "2026-11-23T07:00:00Z").whenDue())
          .contains(new Scrub.Report(1, List.of()));
      assertThat(scrub(storage, "2026-11-24T06:59:59Z").whenDue()).isEmpty();

      Instant seven = Instant.parse("2026-11-23T07:00:00Z");
      assertThat(scrub(storage, "2026-11-24T06:00:00Z").last())
          .contains(new ScrubbedNight(LocalDate.of(2026, 11, 23), seven, Optional.of(seven), 1, 0));
      assertThat(signs(settings, "2026-11-24T06:00:00Z")).containsExactly(Sign.SCRUB_FINE);
      assertThat(signs(settings, "2026-11-27T06:00:00Z")).containsExactly(Sign.SCRUB_OLD);
    }
  }

  @OnBoth
  void damage_isFoundInTheNight(Vendor vendor) throws Exception {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Storage storage = Storage.open(settings, at("2026-11-23T06:00:00Z"), new SecureRandom())) {
      var kept = storage.files().unpublished().keep(new ByteArrayInputStream(new byte[] {1, 2, 3}));
      try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
        Files.write(all.filter(Files::isRegularFile).findFirst().orElseThrow(), new byte[] {1});
      }

      assertThat(scrub(storage, "2026-11-23T08:00:00Z").whenDue())
          .contains(new Scrub.Report(1, List.of(kept.hash())));
      assertThat(signs(settings, "2026-11-23T09:00:00Z")).containsExactly(Sign.SCRUB_DAMAGED);
    }
  }
}
