package org.rostrum.receive.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.receive.check.Bench;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.trust.Trusted;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has the cover letters of drafts read, each once for each version of the mission's trust list, and
 * tells whoever looks at the draft when the answer has come. Safe for many threads.
 */
public final class Letters {
  private final Database database;
  private final FileStores files;
  private final Debates debates;
  private final Trusted trusted;
  private final LetterReader reader;
  private final Events events;
  private final Clock clock;
  private final Bench bench;
  private final LetterRows rows;

  /**
   * @param build what tells one build of the program from another
   */
  public Letters(
      Database database,
      FileStores files,
      Debates debates,
      Trusted trusted,
      LetterReader reader,
      Events events,
      Clock clock,
      Bench bench,
      String build) {
    this.database = database;
    this.files = files;
    this.debates = debates;
    this.trusted = trusted;
    this.reader = reader;
    this.events = events;
    this.clock = clock;
    this.bench = bench;
    this.rows = new LetterRows(build);
  }

  /** Has the draft's letter read in the background, if it is not read yet. */
  public void want(Draft draft) {
    draft
        .cover()
        .ifPresent(sent -> {
          if (answer(draft.debate(), draft.mission(), sent.hash()).isEmpty()) {
            String key = "letter " + sent.hash() + " " + draft.debate() + " " + draft.mission();
            bench.work(key, () -> read(draft.debate(), draft.mission(), sent.hash()));
          }
        });
  }

  /** What was said of a letter; empty while it is read. */
  public Optional<LetterAnswer> answer(
      JdbcClient jdbc, String debate, String mission, FileHash file) {
    return rows.find(jdbc, debate, mission, file, trusted.version(jdbc, mission));
  }

  /** As the other, in a reading of its own. */
  public Optional<LetterAnswer> answer(String debate, String mission, FileHash file) {
    return database.read(jdbc -> answer(jdbc, debate, mission, file));
  }

  /** One page of a letter as a picture, in PNG. */
  public Optional<byte[]> picture(FileHash file, long number) {
    return database.read(jdbc -> rows.pages(jdbc, file)).stream()
        .filter(page -> page.number() == number)
        .findFirst()
        .map(page -> bytes(page.picture()));
  }

  private void read(String debate, String mission, FileHash file) {
    Optional<Convened> convened = debates.find(debate);
    if (convened.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    long version = database.read(jdbc -> trusted.version(jdbc, mission));
    Expectations expected =
        LetterExpectations.of(convened.get(), mission, trusted.list(mission), now);
    CoverReport report = patiently(bytes(file), expected);
    List<LetterPage> pages = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    for (PagePicture picture : report.pictures()) {
      Kept one = keep(picture);
      kept.add(one);
      pages.add(new LetterPage(picture.page(), picture.width(), picture.height(), one.hash()));
    }
    CoverReport words = withoutPictures(report);
    database.write(jdbc -> {
      rows.keep(jdbc, debate, mission, file, version, words, now);
      for (int i = 0; i < pages.size(); i++) {
        rows.keep(jdbc, file, pages.get(i), kept.get(i), now);
      }
      return events.publishNext(jdbc, Drafts.topic(debate, mission));
    });
  }

  /** What takes too long is read once more: a machine that was busy is not the sender's fault. */
  private CoverReport patiently(byte[] letter, Expectations expected) {
    CoverReport report = reader.read(letter, expected);
    boolean isSlow =
        report.findings().stream().anyMatch(finding -> finding.check() == Check.TOO_SLOW);
    return isSlow ? reader.read(letter, expected) : report;
  }

  private static CoverReport withoutPictures(CoverReport report) {
    return new CoverReport(
        report.verdict(),
        report.kind(),
        report.pages(),
        report.findings(),
        report.signers(),
        report.files(),
        List.of());
  }

  private byte[] bytes(FileHash file) {
    try (InputStream in = files.unpublished().open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Kept keep(PagePicture picture) {
    try {
      return files.unpublished().keep(new ByteArrayInputStream(picture.png()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
