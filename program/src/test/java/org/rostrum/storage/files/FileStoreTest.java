package org.rostrum.storage.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.storage.FilesPlace;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

class FileStoreTest {
  private static final int BLOCK = SealedOutput.BLOCK;

  @TempDir Path folder;

  private static FileStores open(StorageSettings settings) {
    return FileStores.open(settings, new Acceptance(), new SecureRandom());
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static byte[] read(FileStore store, FileHash hash) throws IOException {
    try (InputStream in = store.open(hash)) {
      return in.readAllBytes();
    }
  }

  /** The bytes of the one file as they lie in the folder or the bucket. */
  private static Path lying(StorageSettings settings) throws IOException {
    Path place =
        switch (settings.files()) {
          case FilesPlace.Folder f -> f.folder();
          case FilesPlace.Bucket b -> LocalBucket.bytes(b);
        };
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKept_isReadBackByteForByte_andNamedByItsHash(Shelf shelf) throws IOException {
    try (FileStores stores = open(shelf.settings(folder))) {
      FileStore store = stores.unpublished();
      for (int size : List.of(0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 500_000)) {
        Kept kept = store.keep(new ByteArrayInputStream(bytes(size)));
        assertThat(kept.size()).isEqualTo(size);
        assertThat(kept.hash().hex())
            .isEqualTo(java.util.HexFormat.of().formatHex(FileHash.digest().digest(bytes(size))));
        assertThat(read(store, kept.hash())).isEqualTo(bytes(size));
      }
      assertThat(store.all()).hasSize(7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameFileTwice_isKeptOnce_andTakenAwayOnce(Shelf shelf) throws IOException {
    try (FileStores stores = open(shelf.settings(folder))) {
      FileStore store = stores.unpublished();
      Kept first = store.keep(new ByteArrayInputStream(bytes(10)));
      Kept second = store.keep(new ByteArrayInputStream(bytes(10)));
      assertThat(second).isEqualTo(first);
      assertThat(store.all()).containsExactly(first.hash());
      assertThat(stores.published().has(first.hash())).isFalse();

      store.remove(first.hash());
      assertThat(store.has(first.hash())).isFalse();
      assertThatThrownBy(() -> store.open(first.hash()))
          .isInstanceOfSatisfying(
              StorageTrouble.class, t -> assertThat(t.kind()).isEqualTo(Kind.MISSING_FILE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyFlippedBit_isFoundBeforeTheLastByteIsGiven_andHealedByKeepingAgain(Shelf shelf)
      throws IOException {
    StorageSettings settings = shelf.settings(folder);
    Random random = new Random(7);
    try (FileStores stores = open(settings)) {
      FileStore store = stores.unpublished();
      byte[] right = bytes(BLOCK + 100);
      FileHash hash = store.keep(new ByteArrayInputStream(right)).hash();
      Path lying =
          settings.files() instanceof FilesPlace.Folder f
              ? lying(new StorageSettings(f.folder(), settings.database(), f, settings.keyFile()))
              : lying(settings);
      for (int i = 0; i < 20; i++) {
        byte[] wrong = Files.readAllBytes(lying);
        wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
        byte[] whole = Files.readAllBytes(lying);
        overwrite(lying, wrong);
        assertThat(store.healthy(hash)).isFalse();
        overwrite(lying, whole);
      }
      overwrite(lying, new byte[0]);
      assertThat(store.healthy(hash)).isFalse();
      store.keep(new ByteArrayInputStream(right));
      assertThat(read(store, hash)).isEqualTo(right);
    }
  }

  /** In place, so that what the S3 server notes beside the file stays. */
  private static void overwrite(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
  }

  @ParameterizedTest
  @EnumSource(names = {"SEALED_FOLDER", "SEALED_BUCKET"})
  void sealedFile_showsNothingOfItself_andCannotBeCutOff(Shelf shelf) throws IOException {
    StorageSettings settings = shelf.settings(folder);
    byte[] words = "We welcome the convening of this debate. ".repeat(4000).getBytes(UTF_8);
    try (FileStores stores = open(settings)) {
      FileHash hash = stores.unpublished().keep(new ByteArrayInputStream(words)).hash();
      Path lying =
          settings.files() instanceof FilesPlace.Folder f
              ? find(f.folder(), hash.hex())
              : lying(settings);
      byte[] sealed = Files.readAllBytes(lying);
      assertThat(new String(sealed, UTF_8)).doesNotContain("welcome");
      assertThat(sealed).hasSize(76 + words.length + 16 * (1 + words.length / BLOCK));
      overwrite(lying, java.util.Arrays.copyOf(sealed, 76 + BLOCK + 16));
      assertThat(stores.unpublished().healthy(hash)).isFalse();
    }
  }

  private static Path find(Path place, String start) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(path -> path.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FOLDER", "BUCKET"})
  void newKeys_areTakenForAllFiles_andTheFormerOnesMayGo(Shelf shelf) throws IOException {
    StorageSettings plain = shelf.settings(folder);
    Path file = folder.resolve("keys");
    KeyFile keys = new KeyFile(file);
    FileHash hash;
    try (FileStores stores = open(plain)) {
      hash = stores.unpublished().keep(new ByteArrayInputStream(bytes(1000))).hash();
    }
    keys.addKey(new SecureRandom());
    try (FileStores stores = open(plain.withKeys(file))) {
      assertThat(read(stores.unpublished(), hash)).isEqualTo(bytes(1000));
      assertThat(stores.unpublished().renewCovers()).isEqualTo(1);
      assertThat(stores.unpublished().renewCovers()).isZero();
    }
    keys.addKey(new SecureRandom());
    try (FileStores stores = open(plain.withKeys(file))) {
      assertThat(stores.unpublished().renewCovers()).isEqualTo(1);
    }
    Files.write(file, Files.readAllLines(file).subList(0, 1));
    try (FileStores stores = open(plain.withKeys(file))) {
      assertThat(read(stores.unpublished(), hash)).isEqualTo(bytes(1000));
      assertThat(stores.unpublished().all()).containsExactly(hash);
    }
    keys.addKey(new SecureRandom());
    Files.write(file, Files.readAllLines(file).subList(0, 1));
    try (FileStores stores = open(plain.withKeys(file))) {
      assertThatThrownBy(() -> stores.unpublished().open(hash))
          .isInstanceOfSatisfying(
              StorageTrouble.class, t -> assertThat(t.kind()).isEqualTo(Kind.KEY_UNKNOWN));
    }
  }

  @Test
  void keyFileThatOthersMayRead_isRefused() throws IOException {
    Path file = folder.resolve("keys");
    new KeyFile(file).addKey(new SecureRandom());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> open(StorageSettings.in(folder).withKeys(file)))
        .hasMessage(
            "Others may read the key file " + file + ". Take that right away: chmod 600 " + file);
  }

  @Test
  void nameThatIsNoHash_leadsNowhere() {
    assertThatThrownBy(() -> new FileHash("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
