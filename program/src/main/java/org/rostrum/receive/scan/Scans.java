package org.rostrum.receive.scan;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Said;
import org.rostrum.document.safety.Severity;
import org.rostrum.receive.check.Bench;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Sent;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;

/** Has files scanned in the background, each once, where there is a scanner. */
public final class Scans {
  private static final Duration TRIED_AGAIN = Duration.ofMinutes(10);

  private final Database database;
  private final FileStores files;
  private final Events events;
  private final Clock clock;
  private final Bench bench;
  private final Optional<Clamd> clamd;

  Scans(
      Database database,
      FileStores files,
      Events events,
      Clock clock,
      Bench bench,
      Optional<Clamd> clamd) {
    this.database = database;
    this.files = files;
    this.events = events;
    this.clock = clock;
    this.bench = bench;
    this.clamd = clamd;
  }

  private record Row(String outcome, String said, String scannedAt) {}

  /** Has the files of a draft scanned that are not yet. */
  public void want(Draft draft) {
    for (Part part : Part.values()) {
      Optional<Sent> sent = draft.stands(part);
      if (clamd.isPresent() && sent.isPresent() && !isDone(sent.get().hash())) {
        FileHash file = sent.get().hash();
        String topic = Drafts.topic(draft.debate(), draft.mission());
        bench.work("scan " + file, () -> scan(clamd.get(), file, topic));
      }
    }
  }

  private boolean isDone(FileHash file) {
    Instant since = clock.instant().minus(TRIED_AGAIN);
    return find(file)
        .filter(row ->
            !row.outcome().equals(Outcome.Kind.NOT_SCANNED.name())
                || Instants.read(row.scannedAt()).isAfter(since))
        .isPresent();
  }

  private Optional<Row> find(FileHash file) {
    return database.read(jdbc ->
        jdbc.sql("SELECT outcome, said, scanned_at FROM virus_scan WHERE hash = ?")
            .param(file.hex())
            .query(Row.class)
            .optional());
  }

  private void scan(Clamd scanner, FileHash file, String topic) {
    Outcome outcome;
    try (InputStream bytes = files.unpublished().open(file)) {
      outcome = scanner.scan(bytes);
    } catch (IOException | StorageTrouble e) {
      return; // the doctor tells of files that cannot be read
    }
    database.write(jdbc -> {
      jdbc.sql(
              "INSERT INTO virus_scan (hash, outcome, said, scanned_at) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (hash) DO UPDATE SET outcome = excluded.outcome,"
                  + " said = excluded.said, scanned_at = excluded.scanned_at")
          .params(file.hex(), outcome.kind().name(), outcome.said(), Instants.text(clock.instant()))
          .update();
      return outcome.kind() == Outcome.Kind.FOUND ? events.publishNext(jdbc, topic) : 0L;
    });
  }

  /** What was found in the files of a draft: told, and holding up nothing. */
  public List<Finding> findings(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (Part part : Part.values()) {
      draft
          .stands(part)
          .flatMap(sent -> find(sent.hash()))
          .filter(row -> row.outcome().equals(Outcome.Kind.FOUND.name()))
          .ifPresent(row -> findings.add(finding(part, row.said())));
    }
    return findings;
  }

  private static Finding finding(Part part, String name) {
    Said said = Said.of(DraftWords.ALL, "scan." + part.code(), Map.of("name", name));
    return new Finding("virus-found", Severity.TELL, Place.WHOLE_FILE, "", said);
  }
}
