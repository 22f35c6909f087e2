package org.rostrum.receive.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rostrum.people.People;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Put;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;

/**
 * Files that come in piece by piece. What this says it has received is on the disk and in the
 * database, so a dropped line, a server that stops and another server that goes on all lose at most
 * the piece under way. Safe for many threads, and for many servers on one store.
 */
public final class Uploads {
  /** How large a piece is at most: so much is sent again after a dropped line. */
  public static final int PIECE = 512 << 10;

  /** So many may be open for one person. */
  static final int MOST_OPEN = 6;

  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Database database;
  private final FileStores files;
  private final Drafts drafts;
  private final Arrived arrived;
  private final People people;
  private final Clock clock;

  public Uploads(
      Database database,
      FileStores files,
      Drafts drafts,
      Arrived arrived,
      People people,
      Clock clock) {
    this.arrived = arrived;
    this.database = database;
    this.files = files;
    this.drafts = drafts;
    this.people = people;
    this.clock = clock;
  }

  /** What came of the wish to begin. */
  public sealed interface Begun {
    /** Send the bytes from where it says; 0 for a new one, more for one that broke off. */
    record Open(Upload upload) implements Begun {}

    /** The mission sent these very bytes before: nothing need be sent. */
    record Known(Put put) implements Begun {}

    /** Too many are open; end one first. */
    record TooMany(List<Upload> open) implements Begun {}
  }

  /** Begins, or goes on with what this person began before with the same bytes. */
  public Begun begin(Place place, String person, String name, long size, FileHash hash, long seen) {
    if (sentBefore(place, hash)) {
      return new Begun.Known(drafts.put(place, new Kept(hash, size), name, person, seen));
    }
    return database.write(jdbc -> {
      List<Upload> open = UploadRows.open(jdbc, person);
      Optional<Upload> same =
          open.stream()
              .filter(each -> each.place().equals(place) && each.hash().equals(hash))
              .filter(each -> each.size() == size)
              .findFirst();
      if (same.isPresent()) {
        return new Begun.Open(same.get());
      }
      if (open.size() >= MOST_OPEN) {
        return new Begun.TooMany(open);
      }
      Upload upload =
          new Upload(
              people.word(12),
              place,
              person,
              name,
              size,
              hash,
              seen,
              0,
              Upload.State.OPEN,
              clock.instant());
      UploadRows.add(jdbc, upload);
      return new Begun.Open(upload);
    });
  }

  /** Only the mission's own files are looked through: that others sent something is theirs. */
  private boolean sentBefore(Place place, FileHash hash) {
    return drafts.find(place.debate(), place.mission()).versions(place.part()).stream()
            .anyMatch(sent -> sent.hash().equals(hash))
        && files.unpublished().has(hash);
  }

  /** An upload of a person; empty when there is none of that id. */
  public Optional<Upload> find(String id, String person) {
    return database
        .read(jdbc -> UploadRows.find(jdbc, id))
        .filter(upload -> upload.person().equals(person));
  }

  /** The uploads of a person that broke off, for a place. */
  public List<Upload> open(Place place, String person) {
    return database.read(jdbc -> UploadRows.open(jdbc, person)).stream()
        .filter(upload -> upload.place().equals(place))
        .toList();
  }

  /**
   * Takes a piece. When this returns, the upload's {@link Upload#received} bytes are safe.
   *
   * @param start where the piece begins; a piece that begins elsewhere than where the last one
   *     ended is not taken, and what is returned says where to go on
   */
  public Upload take(Upload upload, long start, byte[] piece) throws IOException {
    boolean fits = upload.isOpen() && start == upload.received() && piece.length > 0;
    if (!fits || start + piece.length > upload.size() || piece.length > PIECE) {
      return again(upload);
    }
    Kept kept =
        files
            .unpublished()
            .keep(
                new SequenceInputStream(
                    new ByteArrayInputStream(label(upload.id(), start)),
                    new ByteArrayInputStream(piece)));
    boolean first =
        database.write(jdbc ->
            UploadRows.received(jdbc, upload, start, piece.length, kept.hash(), clock.instant()));
    if (!first
        && database.read(jdbc -> UploadRows.pieces(jdbc, upload.id())).stream()
            .noneMatch(each -> each.hash().equals(kept.hash()))) {
      files.unpublished().remove(kept.hash());
    }
    return again(upload);
  }

  private Upload again(Upload upload) {
    return database.read(jdbc -> UploadRows.find(jdbc, upload.id())).orElse(upload);
  }

  private static byte[] label(String id, long start) {
    return ("rostrum piece " + id + " " + start + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What came of the wish to finish. */
  public sealed interface Finished {
    /** It is a version of the draft. */
    record Done(Put put) implements Finished {}

    /** Bytes are missing: go on. */
    record Missing(Upload upload) implements Finished {}

    /** What came is not what was sent: send it again. */
    record Damaged() implements Finished {}
  }

  /** Puts the pieces together, holds them against the hash and makes the file a version. */
  public Finished finish(Upload upload) throws IOException {
    if (upload.state() == Upload.State.DONE && sentBefore(upload.place(), upload.hash())) {
      return new Finished.Done(put(upload)); // asked again because the answer was lost
    }
    if (!upload.isOpen() || !upload.isWhole()) {
      return new Finished.Missing(upload);
    }
    List<Piece> pieces = database.read(jdbc -> UploadRows.pieces(jdbc, upload.id()));
    Kept kept;
    try (InputStream whole = whole(upload, pieces)) {
      kept = files.unpublished().keep(whole);
    }
    if (!kept.hash().equals(upload.hash()) || kept.size() != upload.size()) {
      forget(kept.hash());
      end(upload, Upload.State.DAMAGED);
      return new Finished.Damaged();
    }
    Put put = put(upload);
    end(upload, Upload.State.DONE);
    return new Finished.Done(put);
  }

  private Put put(Upload upload) {
    Put put =
        drafts.put(
            upload.place(),
            new Kept(upload.hash(), upload.size()),
            upload.name(),
            upload.person(),
            upload.seen());
    arrived.at(upload.place());
    return put;
  }

  /** What was put together and is nobody's file goes away again. */
  private void forget(FileHash hash) {
    boolean named =
        database.read(jdbc ->
            jdbc.sql("SELECT COUNT(*) FROM stored_file WHERE hash = ?")
                    .param(hash.hex())
                    .query(Long.class)
                    .single()
                > 0);
    if (!named) {
      files.unpublished().remove(hash);
    }
  }

  /** The pieces one after the other, each opened when the one before it is read. */
  @SuppressWarnings("JdkObsolete") // what SequenceInputStream asks for
  private InputStream whole(Upload upload, List<Piece> pieces) {
    Iterator<Piece> next = pieces.iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return next.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return bytes(upload.id(), next.next());
          }
        });
  }

  private InputStream bytes(String id, Piece piece) {
    InputStream lying = files.unpublished().open(piece.hash());
    try {
      lying.skipNBytes(label(id, piece.start()).length);
      return lying;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends an upload and takes its pieces away. */
  public void cancel(Upload upload) {
    end(upload, Upload.State.CANCELLED);
  }

  /** Ends what nobody went on with for a day. */
  public int sweep() {
    Instant since = clock.instant().minus(FORGOTTEN);
    List<Upload> stale = database.read(jdbc -> UploadRows.stale(jdbc, since));
    stale.forEach(upload -> end(upload, Upload.State.FORGOTTEN));
    return stale.size();
  }

  private void end(Upload upload, Upload.State state) {
    List<Piece> pieces = database.read(jdbc -> UploadRows.pieces(jdbc, upload.id()));
    boolean ended =
        database.write(jdbc -> UploadRows.end(jdbc, upload.id(), state, clock.instant()));
    if (ended) {
      pieces.forEach(piece -> files.unpublished().remove(piece.hash()));
    }
  }
}
