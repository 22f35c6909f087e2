package org.rostrum.receive.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.worker.ReportCodec;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that keep what was said of cover letters, for one build of the program. */
final class LetterRows {
  private final String build;

  LetterRows(String build) {
    this.build = build;
  }

  private record ReportRow(String report, String checkedAt) {}

  private record PageRow(long page, long width, long height, String picture) {}

  Optional<LetterAnswer> find(
      JdbcClient jdbc, String debate, String mission, FileHash file, long trust) {
    return jdbc.sql(
            "SELECT report, checked_at FROM cover_check WHERE hash = ? AND debate = ?"
                + " AND mission = ? AND build = ? AND trust = ?")
        .params(file.hex(), debate, mission, build, trust)
        .query(ReportRow.class)
        .optional()
        .map(row ->
            new LetterAnswer(
                report(row.report()), pages(jdbc, file), Instants.read(row.checkedAt())));
  }

  /** The pages of a letter as pictures. */
  List<LetterPage> pages(JdbcClient jdbc, FileHash file) {
    return jdbc
        .sql("SELECT page, width, height, picture FROM cover_page WHERE hash = ? ORDER BY page")
        .param(file.hex())
        .query(PageRow.class)
        .list()
        .stream()
        .map(row ->
            new LetterPage(row.page(), row.width(), row.height(), new FileHash(row.picture())))
        .toList();
  }

  void keep(
      JdbcClient jdbc,
      String debate,
      String mission,
      FileHash file,
      long trust,
      CoverReport report,
      Instant at) {
    jdbc.sql(
            "INSERT INTO cover_check"
                + " (hash, debate, mission, build, trust, verdict, report, checked_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (hash, debate, mission) DO UPDATE SET build = excluded.build,"
                + " trust = excluded.trust, verdict = excluded.verdict,"
                + " report = excluded.report, checked_at = excluded.checked_at")
        .params(
            file.hex(),
            debate,
            mission,
            build,
            trust,
            report.verdict().name(),
            text(report),
            Instants.text(at))
        .update();
  }

  void keep(JdbcClient jdbc, FileHash file, LetterPage page, Kept kept, Instant at) {
    jdbc.sql(
            "INSERT INTO stored_file (hash, size, stored_at) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING")
        .params(kept.hash().hex(), kept.size(), Instants.text(at))
        .update();
    jdbc.sql(
            "INSERT INTO cover_page (hash, page, width, height, picture) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (hash, page) DO UPDATE SET width = excluded.width,"
                + " height = excluded.height, picture = excluded.picture")
        .params(file.hex(), page.number(), page.width(), page.height(), page.picture().hex())
        .update();
  }

  private static String text(CoverReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      ReportCodec.write(out, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static CoverReport report(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return ReportCodec.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
