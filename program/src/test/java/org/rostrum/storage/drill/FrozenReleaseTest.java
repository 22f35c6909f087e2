package org.rostrum.storage.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Instants;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.backup.Backup;
import org.rostrum.storage.backup.Restore;
import org.rostrum.storage.doctor.Doctor;
import org.rostrum.storage.doctor.Symptom;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Subject;
import org.rostrum.storage.vault.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The data of each release, frozen when it was made, come up to this version whole. The files
 * beside this class are never made anew; a migration that is in one is never changed. {@code main}
 * makes those of a new release.
 */
class FrozenReleaseTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);
  private static final Subject DEBATE = new Subject("debate", "d1");
  private static final String WORDS =
      "The text of a statement. Le texte d’une déclaration. نص بيان.";

  @TempDir Path folder;

  private static String file(String release, Vendor vendor) {
    return "release-" + release + "-" + vendor.name().toLowerCase(Locale.ROOT) + ".zip";
  }

  private static Edit edit(int seen, Kept kept) {
    return new Edit(
        DEBATE,
        seen,
        NOON.instant(),
        "amina",
        new TreeMap<>(Map.of("file", Change.to(kept.hash().hex()))));
  }

  @OnBoth
  void dataOfRelease01_comeUpWhole(Vendor vendor) throws IOException {
    Path backup = folder.resolve("backup.zip");
    try (InputStream in =
        Objects.requireNonNull(FrozenReleaseTest.class.getResourceAsStream(file("0.1", vendor)))) {
      Files.copy(in, backup);
    }
    StorageSettings settings = EmptyDatabase.settings(vendor, folder.resolve("data"));
    try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom())) {
      assertThat(new Restore(settings, files).from(backup).generation()).isEqualTo(2);
    }
    assertThat(new Doctor(settings, NOON, new SecureRandom()).examine())
        .extracting(symptom -> symptom.sign().name())
        .contains(Symptom.Sign.DATABASE_SOUND.name(), Symptom.Sign.FILES_SOUND.name());
    try (Storage storage = Storage.open(settings, NOON, new SecureRandom())) {
      assertThat(storage.events().latest("list/d1")).isEqualTo(3);
      Kept kept = keep(storage);
      assertThat(storage.files().unpublished().all()).containsExactly(kept.hash());
      assertThat(storage.revisions().since(DEBATE, 0))
          .containsExactly(
              new Revision(DEBATE, 1, NOON.instant(), "amina", edit(0, kept).changes()),
              new Revision(DEBATE, 2, NOON.instant(), "amina", edit(1, kept).changes()));
    }
  }

  private static Kept keep(Storage storage) throws IOException {
    return storage
        .files()
        .unpublished()
        .keep(new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8)));
  }

  /** Makes the data of a release: its number, and the folder they go to. */
  public static void main(String... arguments) throws IOException {
    for (Vendor vendor : Vendor.values()) {
      Path scratch = Files.createTempDirectory("release");
      StorageSettings settings = EmptyDatabase.settings(vendor, scratch);
      try (Storage storage = Storage.open(settings, NOON, new SecureRandom())) {
        Kept kept = keep(storage);
        for (int seen = 0; seen < 2; seen++) {
          Edited outcome = storage.revisions().edit(edit(seen, kept), jdbc -> note(jdbc, kept));
          assertThat(outcome).isInstanceOf(Edited.Done.class);
        }
        storage.events().publish("list/d1", 3);
        new Backup(storage.database(), storage.files())
            .to(Path.of(arguments[1], file(arguments[0], vendor)), NOON.instant());
      }
    }
    System.exit(0);
  }

  private static void note(JdbcClient jdbc, Kept kept) {
    jdbc.sql(
            "INSERT INTO stored_file (hash, size, stored_at) VALUES (:hash, :size, :at)"
                + " ON CONFLICT DO NOTHING")
        .param("hash", kept.hash().hex())
        .param("size", kept.size())
        .param("at", Instants.text(NOON.instant()))
        .update();
  }
}
