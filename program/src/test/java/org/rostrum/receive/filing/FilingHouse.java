package org.rostrum.receive.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Readiness;
import org.rostrum.receive.draft.Ready;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.filing.FileStatement.Asked;
import org.rostrum.receive.receipt.Receipts;
import org.rostrum.register.note.Algorithm;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Instants;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.SigningKeyFile;
import org.rostrum.storage.vault.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that files, on a new database and a folder, with a clock and a debate that a test moves. What
 * the checks say is said at once.
 */
public final class FilingHouse implements AutoCloseable {
  public static final String DEBATE = "water-2027";

  public final MovedClock clock = new MovedClock(SomeFiling.CLOSE.minus(Duration.ofDays(1)));
  public final Storage storage;
  public final Registrar registrar;
  public final Drafts drafts;
  public final Debates debates = new OneDebate();
  public final Filings filings;
  public final FileStatement file;
  public final Deeds deeds;
  public final AddLetter letters;
  public final Receipts receipts;
  private volatile Convened debate = SomeFiling.open();

  public FilingHouse(Vendor vendor, Path folder) {
    storage = Storage.open(EmptyDatabase.settings(vendor, folder), clock, new SecureRandom());
    registrar =
        Registrar.open(
            storage.database(),
            new SigningKeyFile(folder.resolve("register.key")),
            "debates.example/register",
            List.of(Algorithm.ED25519),
            clock,
            new SecureRandom());
    FilingRoom room = new FilingRoom();
    drafts =
        new Drafts(storage.database(), storage.revisions(), storage.events(), clock, new AtOnce());
    Book book = room.filingBook(registrar, storage.revisions(), storage.events(), clock);
    filings = room.filings(storage.database(), storage.revisions());
    file = room.fileStatement(storage.database(), storage.files(), debates, drafts, book);
    deeds = room.deeds(storage.database(), debates, storage.revisions(), book, clock);
    letters = room.addLetter(storage.database(), storage.files(), drafts, filings, deeds);
    receipts = new Receipts(storage.database(), registrar, clock);
  }

  public void debate(Stage stage, Policy policy) {
    debate = SomeFiling.debate(stage, policy);
  }

  /** Sends a file for a mission's draft. */
  public void send(String mission, Part part, String words) {
    send(mission, part, words.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a file for a mission's draft. */
  public void send(String mission, Part part, byte[] bytes) {
    Draft draft = drafts.find(DEBATE, mission);
    String name = part == Part.STATEMENT ? "statement.docx" : "letter.pdf";
    drafts.put(new Place(DEBATE, mission, part), keep(bytes), name, "someone", draft.number(part));
  }

  /** Statement and letter, both of these words. */
  public void sendBoth(String mission, String words) {
    send(mission, Part.STATEMENT, words);
    send(mission, Part.COVER, "letter of " + words);
  }

  public Kept keep(String words) {
    return keep(words.getBytes(StandardCharsets.UTF_8));
  }

  private Kept keep(byte[] bytes) {
    try {
      return storage.files().unpublished().keep(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Asked asked(String mission, String person) {
    long version = drafts.find(DEBATE, mission).version();
    return new Asked(DEBATE, mission, version, Hand.own(person), Voice.UNTOLD, List.of());
  }

  /** Files what stands in the draft, at the instant the clock shows. */
  public Filing filed(String mission) {
    FileStatement.Answer answer = file.file(asked(mission, "huanca"), clock.instant());
    return ((FileStatement.Answer.Received) answer).filing();
  }

  /** Does something to a filing as it is now. */
  public Filing done(Filing filing, Deed deed, String reason) {
    Filing now = filings.find(filing.key()).orElseThrow();
    Deeds.Done done = deeds.act(now.key(), now.version(), deed, Hand.own("adeyo"), reason);
    return ((Deeds.Done.Did) done).filing();
  }

  /** How many entries the register has. */
  public long entries() {
    return storage.database().read(jdbc -> registrar.leaves(jdbc, DEBATE).size());
  }

  @Override
  public void close() {
    registrar.close();
    storage.close();
  }

  private final class OneDebate implements Debates {
    @Override
    public Optional<Convened> find(String id) {
      return id.equals(DEBATE) ? Optional.of(debate) : Optional.empty();
    }

    @Override
    public List<Convened> all() {
      return List.of(debate);
    }
  }

  /** Checks that answer at once and find nothing. */
  private static final class AtOnce implements Readiness {
    @Override
    public Optional<Ready> of(JdbcClient jdbc, Draft draft) {
      return draft
          .statement()
          .map(statement ->
              new Ready(
                  draft.debate(),
                  draft.mission(),
                  draft.version(),
                  statement.hash(),
                  statement.size(),
                  statement.name(),
                  draft.cover().map(Sent::hash),
                  draft.cover().map(Sent::size).orElse(0L),
                  draft.cover().map(Sent::name).orElse(""),
                  Optional.of("signer-known"),
                  List.of("The letterhead (page 1)"),
                  Optional.of(new FileHash("c".repeat(64))),
                  "",
                  List.of()));
    }

    @Override
    public String words(JdbcClient jdbc, FileHash statement) {
      return "";
    }
  }

  /** A clock that stands still until it is moved. */
  public static final class MovedClock extends Clock {
    private volatile Instant now;

    MovedClock(Instant now) {
      this.now = now;
    }

    public void set(Instant instant) {
      now = instant;
    }

    public void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public String toString() {
      return Instants.text(now);
    }
  }
}
