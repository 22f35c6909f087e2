package org.rostrum.storage.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Instants;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.doctor.Doctor;
import org.rostrum.storage.doctor.Symptom;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.files.KeyFile;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Subject;
import org.rostrum.storage.vault.Storage;

class BackupTest {
  private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Subject DEBATE = new Subject("debate", "d1");

  @TempDir Path folder;

  private Storage open(StorageSettings settings) {
    return Storage.open(settings, CLOCK, new SecureRandom());
  }

  /** Settings with keys: sealed files travel too. */
  private StorageSettings settings(Vendor vendor, String name) throws IOException {
    Path keys = folder.resolve("keys");
    if (!Files.exists(keys)) {
      new KeyFile(keys).addKey(new SecureRandom());
    }
    return EmptyDatabase.settings(vendor, folder.resolve(name)).withKeys(keys);
  }

  private static void file(Storage storage, int number) throws IOException {
    byte[] bytes = ("statement " + number + " “é”").repeat(100).getBytes(UTF_8);
    Kept kept = storage.files().unpublished().keep(new ByteArrayInputStream(bytes));
    storage
        .revisions()
        .edit(
            new Edit(
                DEBATE,
                number,
                NOON,
                "amina",
                new TreeMap<>(Map.of("n", Change.to("a\nb\"c,\\" + number)))),
            jdbc ->
                jdbc.sql("INSERT INTO stored_file (hash, size, stored_at) VALUES (:h, :s, :at)")
                    .param("h", kept.hash().hex())
                    .param("s", kept.size())
                    .param("at", Instants.text(NOON))
                    .update());
  }

  private static Restore.Restored restore(StorageSettings settings, Path backup)
      throws IOException {
    try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom())) {
      return new Restore(settings, files).from(backup);
    }
  }

  private static List<String> wrong(StorageSettings settings) {
    return new Doctor(settings, CLOCK, new SecureRandom())
        .examine().stream()
            .filter(symptom -> symptom.sign().grade() == Symptom.Grade.BAD)
            .map(symptom -> symptom.sign().name())
            .toList();
  }

  @OnBoth
  void backupWhileOthersWrite_isOneState_andComesBackWhole(Vendor vendor) throws Exception {
    StorageSettings from = settings(vendor, "from");
    for (String name : List.of("backup", "backup.zip")) {
      Path backup = folder.resolve(name);
      List<Revision> before;
      List<Revision> after;
      try (Storage storage = open(from);
          ExecutorService other = Executors.newSingleThreadExecutor()) {
        int start = (int) storage.revisions().version(DEBATE);
        file(storage, start);
        before = storage.revisions().since(DEBATE, 0);
        AtomicBoolean enough = new AtomicBoolean();
        Future<?> writing =
            other.submit(() -> {
              for (int number = start + 1; !enough.get(); number++) {
                file(storage, number);
              }
              return number(storage);
            });
        assertThat(new Backup(storage.database(), storage.files()).to(backup, NOON).damaged())
            .isEmpty();
        enough.set(true);
        writing.get();
        after = storage.revisions().since(DEBATE, 0);
      }
      StorageSettings to = settings(vendor, "to-" + name);
      Restore.Restored restored = restore(to, backup);
      assertThat(restored.generation()).isEqualTo(2);
      assertThat(wrong(to)).isEmpty();
      try (Storage storage = open(to)) {
        List<Revision> found = storage.revisions().since(DEBATE, 0);
        assertThat(found).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(after.subList(0, found.size())).isEqualTo(found);
        assertThat(restored.files()).isGreaterThanOrEqualTo(found.size());
      }
    }
  }

  private static long number(Storage storage) {
    return storage.revisions().version(DEBATE);
  }

  @OnBoth
  void placeThatIsNotEmpty_isNotTouched(Vendor vendor) throws Exception {
    StorageSettings from = settings(vendor, "from");
    Path backup = folder.resolve("backup");
    try (Storage storage = open(from)) {
      file(storage, 0);
      Backup made = new Backup(storage.database(), storage.files());
      made.to(backup, NOON);
      assertKind(Kind.PLACE_TAKEN, () -> made.to(backup, NOON));
    }
    assertKind(Kind.PLACE_TAKEN, () -> restore(from, backup));
    assertThat(wrong(from)).isEmpty();
  }

  @OnBoth
  void damagedBackup_isRefusedBeforeAnythingIsWritten(Vendor vendor) throws Exception {
    Path backup = folder.resolve("backup");
    try (Storage storage = open(settings(vendor, "from"))) {
      file(storage, 0);
      new Backup(storage.database(), storage.files()).to(backup, NOON);
    }
    Path entry = anyFile(backup.resolve("files"));
    byte[] bytes = Files.readAllBytes(entry);
    bytes[100] ^= 1;
    Files.write(entry, bytes);
    StorageSettings to = settings(vendor, "to");
    assertKind(Kind.DAMAGED_BACKUP, () -> restore(to, backup));
    Files.delete(entry);
    assertKind(Kind.DAMAGED_BACKUP, () -> restore(to, backup));
    assertKind(Kind.NOT_A_BACKUP, () -> restore(to, folder));
    try (Storage storage = open(to)) {
      assertThat(storage.installation().generation()).isEqualTo(1);
    }
  }

  private static Path anyFile(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @OnBoth
  void olderDataPutInPlace_isNoticed(Vendor vendor) throws Exception {
    StorageSettings settings = settings(vendor, "here");
    try (Storage storage = open(settings)) {
      file(storage, 0);
    }
    try (Database database = Database.open(settings)) {
      database.write(jdbc -> jdbc.sql("DELETE FROM revision").update());
    }
    assertKind(Kind.OLDER_DATA, () -> open(settings));
  }

  private static void assertKind(
      Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            StorageTrouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
  }
}
