package org.rostrum.receive.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.People;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Put;
import org.rostrum.receive.draft.Readiness;
import org.rostrum.receive.draft.Ready;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.vault.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

class UploadsTest {
  private static final Place PLACE = new Place("water", "QLY", Part.STATEMENT);

  @TempDir Path folder;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2027-02-17T17:00:00Z"));

  private Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  /** One server on the folder. */
  private record Server(Storage storage, Drafts drafts, Uploads uploads) implements AutoCloseable {
    @Override
    public void close() {
      storage.close();
    }
  }

  private static final class Unasked implements Readiness {
    @Override
    public Optional<Ready> of(JdbcClient jdbc, Draft draft) {
      return Optional.empty();
    }

    @Override
    public String words(JdbcClient jdbc, FileHash statement) {
      return "";
    }
  }

  private Server start(Storage storage) {
    Drafts drafts =
        new Drafts(
            storage.database(), storage.revisions(), storage.events(), clock(), new Unasked());
    People people = new People(storage.database(), clock(), new SecureRandom());
    Uploads uploads =
        new Uploads(storage.database(), storage.files(), drafts, place -> {}, people, clock());
    return new Server(storage, drafts, uploads);
  }

  private Server server(Vendor vendor) {
    return start(Storage.open(EmptyDatabase.settings(vendor, folder), clock(), new SecureRandom()));
  }

  private static byte[] bytes(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static FileHash hash(byte[] bytes) {
    try {
      return new FileHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Upload begin(Server server, byte[] file, FileHash told) {
    return ((Uploads.Begun.Open)
            server.uploads().begin(PLACE, "amina", "a.docx", file.length, told, 0))
        .upload();
  }

  private static Upload piece(Server server, Upload upload, byte[] file) throws IOException {
    int from = (int) upload.received();
    int to = Math.min(file.length, from + Uploads.PIECE);
    return server.uploads().take(upload, from, Arrays.copyOfRange(file, from, to));
  }

  private static Upload all(Server server, Upload begun, byte[] file) throws IOException {
    Upload upload = begun;
    while (!upload.isWhole()) {
      upload = piece(server, upload, file);
    }
    return upload;
  }

  private static List<FileHash> lying(Server server) {
    return server.storage().files().unpublished().all();
  }

  @OnBoth
  void fileInPieces_isTheFileThatWasSent(Vendor vendor) throws IOException {
    byte[] file = bytes(3 * Uploads.PIECE + 17, 1);
    try (Server server = server(vendor)) {
      Upload upload = all(server, begin(server, file, hash(file)), file);

      var done = (Uploads.Finished.Done) server.uploads().finish(upload);
      assertThat(done.put().sent().hash()).isEqualTo(hash(file));
      try (InputStream kept = server.storage().files().unpublished().open(hash(file))) {
        assertThat(kept.readAllBytes()).isEqualTo(file);
      }
      assertThat(lying(server)).containsExactly(hash(file)); // no piece is left
    }
  }

  @OnBoth
  void serverThatStopped_goesOnWhereItWas(Vendor vendor) throws IOException {
    byte[] file = bytes(2 * Uploads.PIECE + 5, 2);
    var place = EmptyDatabase.settings(vendor, folder);
    String id;
    try (Server server = start(Storage.open(place, clock(), new SecureRandom()))) {
      id = piece(server, begin(server, file, hash(file)), file).id();
    }
    try (Server server = start(Storage.open(place, clock(), new SecureRandom()))) {
      Upload again = begin(server, file, hash(file));
      assertThat(again.id()).isEqualTo(id);
      assertThat(again.received()).isEqualTo(Uploads.PIECE);
      assertThat(server.uploads().finish(all(server, again, file)))
          .isInstanceOf(Uploads.Finished.Done.class);
    }
  }

  @OnBoth
  void whatIsNotWhatWasSent_isDamagedAndNothingIsKept(Vendor vendor) throws IOException {
    byte[] file = bytes(Uploads.PIECE + 1, 3);
    try (Server server = server(vendor)) {
      Upload upload = all(server, begin(server, file, hash(bytes(9, 9))), file);

      assertThat(server.uploads().finish(upload)).isInstanceOf(Uploads.Finished.Damaged.class);
      assertThat(lying(server)).isEmpty();
      assertThat(server.drafts().find("water", "QLY").sent()).isEmpty();
    }
  }

  @OnBoth
  void pieceFromAnotherPlace_isNotTakenAndTheRightPlaceIsTold(Vendor vendor) throws IOException {
    byte[] file = bytes(Uploads.PIECE + 1, 4);
    try (Server server = server(vendor)) {
      Upload upload = begin(server, file, hash(file));
      Uploads uploads = server.uploads();

      assertThat(uploads.take(upload, 7, bytes(5, 5)).received()).isZero();
      assertThat(uploads.take(upload, 0, new byte[0]).received()).isZero();
      assertThat(uploads.take(upload, 0, bytes(Uploads.PIECE + 1, 6)).received()).isZero();
      Upload first = piece(server, upload, file);
      assertThat(uploads.take(first, first.received(), bytes(2, 7)).received())
          .isEqualTo(Uploads.PIECE);
      assertThat(uploads.finish(first)).isInstanceOf(Uploads.Finished.Missing.class);
    }
  }

  @OnBoth
  void samePieceFromTenAtOnce_isTakenOnce(Vendor vendor) throws Exception {
    byte[] file = bytes(Uploads.PIECE + 100, 8);
    try (Server server = server(vendor);
        ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      Upload upload = begin(server, file, hash(file));
      List<Future<Upload>> takes = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        takes.add(many.submit(() -> piece(server, upload, file)));
      }
      for (Future<Upload> take : takes) {
        assertThat(take.get().received()).isEqualTo(Uploads.PIECE);
      }
      Upload whole = all(server, takes.getFirst().get(), file);
      assertThat(server.uploads().finish(whole)).isInstanceOf(Uploads.Finished.Done.class);
      assertThat(lying(server)).containsExactly(hash(file));
    }
  }

  @OnBoth
  void finishAskedAgain_isAnsweredAgain(Vendor vendor) throws IOException {
    byte[] file = bytes(10, 10);
    try (Server server = server(vendor)) {
      Upload upload = all(server, begin(server, file, hash(file)), file);
      server.uploads().finish(upload);
      Upload later = server.uploads().find(upload.id(), "amina").orElseThrow();

      var again = (Uploads.Finished.Done) server.uploads().finish(later);
      assertThat(again.put()).isInstanceOf(Put.Same.class);
      assertThat(server.drafts().find("water", "QLY").sent()).hasSize(1);
    }
  }

  @OnBoth
  void bytesTheMissionSentBefore_needNotBeSentAgain(Vendor vendor) throws IOException {
    byte[] file = bytes(10, 11);
    try (Server server = server(vendor)) {
      server.uploads().finish(all(server, begin(server, file, hash(file)), file));

      assertThat(server.uploads().begin(PLACE, "bao", "b.docx", 10, hash(file), 1))
          .isInstanceOf(Uploads.Begun.Known.class);
      Place other = new Place("water", "BRM", Part.STATEMENT);
      assertThat(server.uploads().begin(other, "olga", "c.docx", 10, hash(file), 0))
          .isInstanceOf(Uploads.Begun.Open.class); // that another mission has it is not told
    }
  }

  @OnBoth
  void personMayHaveSixOpen_andNobodyElsesUploadIsFound(Vendor vendor) {
    try (Server server = server(vendor)) {
      for (int i = 0; i < Uploads.MOST_OPEN; i++) {
        begin(server, bytes(10, 20 + i), hash(bytes(10, 20 + i)));
      }
      byte[] more = bytes(10, 40);
      assertThat(server.uploads().begin(PLACE, "amina", "x.docx", 10, hash(more), 0))
          .isInstanceOf(Uploads.Begun.TooMany.class);
      Upload first = server.uploads().open(PLACE, "amina").getFirst();
      assertThat(server.uploads().find(first.id(), "bao")).isEmpty();
      server.uploads().cancel(first);
      assertThat(server.uploads().begin(PLACE, "amina", "x.docx", 10, hash(more), 0))
          .isInstanceOf(Uploads.Begun.Open.class);
    }
  }

  @OnBoth
  void whatNobodyWentOnWithForADay_isSwept(Vendor vendor) throws IOException {
    byte[] file = bytes(Uploads.PIECE + 1, 50);
    try (Server server = server(vendor)) {
      piece(server, begin(server, file, hash(file)), file);
      now.updateAndGet(moment -> moment.plus(Duration.ofHours(23)));
      assertThat(server.uploads().sweep()).isZero();
      now.updateAndGet(moment -> moment.plus(Duration.ofHours(2)));
      assertThat(server.uploads().sweep()).isEqualTo(1);
      assertThat(lying(server)).isEmpty();
    }
  }
}
