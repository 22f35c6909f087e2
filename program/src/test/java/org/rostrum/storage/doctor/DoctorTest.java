package org.rostrum.storage.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Reserve;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.doctor.Symptom.Grade;
import org.rostrum.storage.doctor.Symptom.Sign;
import org.rostrum.storage.vault.Health;
import org.rostrum.storage.vault.Storage;

class DoctorTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private static List<Sign> signs(StorageSettings settings) {
    return new Doctor(settings, NOON, new SecureRandom())
        .examine().stream()
            .filter(symptom -> symptom.sign().grade() != Grade.FINE)
            .filter(symptom -> symptom.sign() != Sign.SPACE_LOW && symptom.sign() != Sign.SPACE_OUT)
            .map(Symptom::sign)
            .toList();
  }

  @OnBoth
  void eachThingThatIsWrong_isFound(Vendor vendor) throws Exception {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Storage storage = Storage.open(settings, NOON, new SecureRandom())) {
      storage.files().unpublished().keep(new ByteArrayInputStream(new byte[] {1, 2, 3}));
      storage
          .database()
          .write(jdbc -> {
            jdbc.sql("INSERT INTO stored_file VALUES (:h, 1, 'x')")
                .param("h", "0".repeat(64))
                .update();
            return jdbc.sql(
                    "INSERT INTO revision VALUES ('debate', 'd1', 2,"
                        + " '2026-12-01T00:00:00.000000000Z', 'amina', '{}')")
                .update();
          });
    }
    try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
      Files.write(all.filter(Files::isRegularFile).findFirst().orElseThrow(), new byte[] {1});
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(signs(settings))
        .containsExactly(
            Sign.REVISIONS_BROKEN,
            Sign.CLOCK_BEHIND,
            Sign.FILE_MISSING,
            Sign.FILE_DAMAGED,
            Sign.FILES_UNSEALED,
            Sign.FOLDER_OPEN,
            Sign.RESERVE_MISSING);
  }

  @OnBoth
  void houseInOrder_hasNothingWrong_andIsHealthy(Vendor vendor) throws Exception {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    new Reserve(folder).lay(1_500_000);
    assertThat(folder.resolve("reserve")).hasSize(1_500_000);
    try (Storage storage = Storage.open(settings, NOON, new SecureRandom())) {
      Health health = storage.health();
      assertThat(health.trouble()).isEmpty();
      assertThat(storage.files().unpublished().all()).isEmpty();
      storage.files().acceptance().stop("Input/output error");
      assertThat(storage.health().trouble()).isPresent();
    }
    assertThat(signs(settings)).containsExactly(Sign.FILES_UNSEALED);
  }

  @Test
  void everySign_hasWordsInSixLanguages() {
    for (Symptom symptom :
        new Doctor(StorageSettings.in(folder), NOON, new SecureRandom()).examine()) {
      assertThat(Tongue.all()).allSatisfy(tongue -> assertThat(symptom.in(tongue)).isNotBlank());
    }
  }
}
