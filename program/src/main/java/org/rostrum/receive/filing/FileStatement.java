package org.rostrum.receive.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Ready;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files what a mission has prepared. The order is the promise: the bytes were made safe when they
 * were sent, and are read once more; then row, step and entry of the register are committed
 * together; only then does anybody answer, and only what was committed is proved. What is asked
 * again is answered with the same filing.
 *
 * <p>Safe for many threads, and for many servers on one database.
 */
public final class FileStatement {
  private final Database database;
  private final FileStores files;
  private final Debates debates;
  private final Drafts drafts;
  private final Book book;

  FileStatement(Database database, FileStores files, Debates debates, Drafts drafts, Book book) {
    this.database = database;
    this.files = files;
    this.debates = debates;
    this.drafts = drafts;
    this.book = book;
  }

  /**
   * What is asked.
   *
   * @param version of the draft that the person looked at
   * @param parties the other delegations of a joint statement, by their codes
   */
  public record Asked(
      String debate, String mission, long version, Hand by, Voice voice, List<String> parties) {
    public Asked {
      parties = List.copyOf(parties);
    }
  }

  /** What came of it. */
  public sealed interface Answer {
    /** It is received, and safe. */
    record Received(Filing filing, Step step) implements Answer {}

    /** These very files were received before. */
    record Known(Filing filing) implements Answer {}

    /** The draft has no statement. */
    record Nothing() implements Answer {}

    /** The draft was changed since the person looked at it; nothing was filed. */
    record OtherDraft(long version) implements Answer {}

    /** A file that was sent is not what it was; it must be sent again. Nothing was filed. */
    record Damaged(String name) implements Answer {}

    /** The debate takes no filings. */
    record Not(Why why) implements Answer {}
  }

  /**
   * Files. When this returns {@link Answer.Received}, a power cut takes nothing away.
   *
   * @param received when the request's last byte was read
   * @throws StorageTrouble when nothing can be kept; {@code OUTCOME_UNKNOWN} when it may have been
   */
  public Answer file(Asked asked, Instant received) {
    files
        .acceptance()
        .stopped()
        .ifPresent(reason -> {
          throw StorageTrouble.of(StorageTrouble.Kind.STOPPED, "reason", reason);
        });
    Optional<Ready> looked =
        database.read(jdbc -> drafts.ready(jdbc, asked.debate(), asked.mission()));
    if (looked.isEmpty()) {
      return new Answer.Nothing();
    }
    Optional<String> damaged = damaged(looked.get());
    if (damaged.isPresent()) {
      return new Answer.Damaged(damaged.get());
    }
    FileHash checked = looked.get().statement();
    return database.writeInTurn(
        Registrar.TURN, jdbc -> inTurn(jdbc, asked, received, checked, looked.get().cover()));
  }

  private Answer inTurn(
      JdbcClient jdbc,
      Asked asked,
      Instant received,
      FileHash statement,
      Optional<FileHash> cover) {
    Optional<Ready> found = drafts.ready(jdbc, asked.debate(), asked.mission());
    if (found.isEmpty()) {
      return new Answer.Nothing();
    }
    Ready ready = found.get();
    Convened debate = debates.find(asked.debate()).orElseThrow();
    List<Filing> earlier = FilingRows.ofMission(jdbc, asked.debate(), asked.mission());
    Arrival arrival = Arrival.of(earlier, parcel(ready, asked), received, debate);
    if (arrival instanceof Arrival.Known known) {
      return new Answer.Known(known.filing());
    }
    boolean isChecked = ready.statement().equals(statement) && ready.cover().equals(cover);
    if (ready.version() != asked.version() || !isChecked) {
      return new Answer.OtherDraft(ready.version());
    }
    return switch (arrival) {
      case Arrival.Known known -> new Answer.Known(known.filing());
      case Arrival.Not not -> new Answer.Not(not.why());
      case Arrival.New arrived -> keep(jdbc, arrived, ready);
    };
  }

  private Answer keep(JdbcClient jdbc, Arrival.New arrived, Ready ready) {
    Filing filing = arrived.filing();
    for (Filing old : arrived.replaced()) {
      book.done(
          jdbc,
          old,
          Deed.REPLACE,
          new Rules.Answer.Goes(State.REPLACED, old.timing()),
          filing.by(),
          "",
          java.util.Map.of("replaced-by", filing.key().code()));
    }
    Step step = book.received(jdbc, filing);
    drafts.filed(jdbc, filing.key().debate(), filing.key().mission(), ready.version());
    Filing kept = FilingRows.find(jdbc, filing.key()).orElseThrow();
    return new Answer.Received(kept, step);
  }

  /** A file that is not what was sent, by its name. */
  private Optional<String> damaged(Ready ready) {
    if (!files.unpublished().healthy(ready.statement())) {
      return Optional.of(ready.statementName());
    }
    return ready
        .cover()
        .filter(hash -> !files.unpublished().healthy(hash))
        .map(hash -> ready.coverName());
  }

  private static Parcel parcel(Ready ready, Asked asked) {
    List<String> held = new ArrayList<>(ready.heldBy());
    return new Parcel(
        asked.debate(),
        asked.mission(),
        new FiledFile(ready.statementName(), ready.statementSize(), ready.statement()),
        ready.cover().map(hash -> new FiledFile(ready.coverName(), ready.coverSize(), hash)),
        ready.coverVerdict().orElse(""),
        ready.textHash().map(FileHash::hex).orElse(""),
        ready.choices(),
        ready.leftOut(),
        held,
        asked.by(),
        asked.voice(),
        asked.parties());
  }
}
