package org.rostrum.receive.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of {@link Drafts}, each within the caller's transaction. */
final class DraftRows {
  private record Row(long statement, long cover, long version) {}

  private record FileRow(
      String part, long number, String hash, long size, String name, String sentBy, String sentAt) {
    Sent sent() {
      return new Sent(
          Part.valueOf(part),
          number,
          new FileHash(hash),
          size,
          name,
          sentBy,
          Instants.read(sentAt));
    }
  }

  private record DecisionRow(String hash, String code, String choice, String who, String at) {
    Decision decision() {
      return new Decision(new FileHash(hash), code, Choice.valueOf(choice), who, Instants.read(at));
    }
  }

  private DraftRows() {}

  static Draft find(JdbcClient jdbc, String debate, String mission) {
    Row row =
        jdbc.sql("SELECT statement, cover, version FROM draft WHERE debate = ? AND mission = ?")
            .params(debate, mission)
            .query(Row.class)
            .optional()
            .orElse(new Row(0, 0, 0));
    List<Sent> sent =
        jdbc
            .sql(
                "SELECT part, number, hash, size, name, sent_by, sent_at FROM draft_file"
                    + " WHERE debate = ? AND mission = ? ORDER BY part, number DESC")
            .params(debate, mission)
            .query(FileRow.class)
            .list()
            .stream()
            .map(FileRow::sent)
            .toList();
    List<Decision> decisions =
        jdbc
            .sql(
                "SELECT hash, code, choice, who, at FROM draft_decision"
                    + " WHERE debate = ? AND mission = ? ORDER BY hash, code")
            .params(debate, mission)
            .query(DecisionRow.class)
            .list()
            .stream()
            .map(DecisionRow::decision)
            .toList();
    Optional<Sent> statement = stands(sent, Part.STATEMENT, row.statement());
    Optional<Sent> cover = stands(sent, Part.COVER, row.cover());
    return new Draft(debate, mission, row.version(), statement, cover, sent, decisions);
  }

  private static Optional<Sent> stands(List<Sent> sent, Part part, long number) {
    return sent.stream().filter(each -> each.part() == part && each.number() == number).findFirst();
  }

  static Sent add(
      JdbcClient jdbc, Draft draft, Part part, Kept kept, String name, String who, Instant at) {
    jdbc.sql(
            "INSERT INTO stored_file (hash, size, stored_at) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING")
        .params(kept.hash().hex(), kept.size(), Instants.text(at))
        .update();
    long number = draft.versions(part).stream().mapToLong(Sent::number).max().orElse(0) + 1;
    jdbc.sql(
            "INSERT INTO draft_file"
                + " (debate, mission, part, number, hash, size, name, sent_by, sent_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            draft.debate(),
            draft.mission(),
            part.name(),
            number,
            kept.hash().hex(),
            kept.size(),
            name,
            who,
            Instants.text(at))
        .update();
    return new Sent(part, number, kept.hash(), kept.size(), name, who, at);
  }

  /** The next version of the whole. */
  static void raise(JdbcClient jdbc, Draft draft) {
    jdbc.sql(
            "INSERT INTO draft (debate, mission, statement, cover, version)"
                + " VALUES (?, ?, 0, 0, 1)"
                + " ON CONFLICT (debate, mission) DO UPDATE SET version = draft.version + 1")
        .params(draft.debate(), draft.mission())
        .update();
  }

  static void stand(JdbcClient jdbc, Draft draft, Sent sent) {
    String column =
        switch (sent.part()) {
          case STATEMENT -> "statement";
          case COVER -> "cover";
        };
    jdbc.sql("UPDATE draft SET " + column + " = ? WHERE debate = ? AND mission = ?")
        .params(sent.number(), draft.debate(), draft.mission())
        .update();
  }

  static void decide(JdbcClient jdbc, String debate, String mission, Decision decision) {
    jdbc.sql(
            "INSERT INTO draft_decision (debate, mission, hash, code, choice, who, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (debate, mission, hash, code) DO UPDATE"
                + " SET choice = excluded.choice, who = excluded.who, at = excluded.at")
        .params(
            debate,
            mission,
            decision.hash().hex(),
            decision.code(),
            decision.choice().name(),
            decision.who(),
            Instants.text(decision.at()))
        .update();
  }

  static void filed(JdbcClient jdbc, Ready ready, String words, Instant at) {
    jdbc.sql(
            "INSERT INTO draft_filed"
                + " (debate, mission, version, statement, words, cover, filed_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(
            ready.debate(),
            ready.mission(),
            ready.version(),
            ready.statement().hex(),
            words,
            ready.cover().map(FileHash::hex).orElse(""),
            Instants.text(at))
        .update();
  }

  static Optional<Instant> filedAt(JdbcClient jdbc, String debate, String mission) {
    return jdbc.sql(
            "SELECT filed_at FROM draft_filed WHERE debate = ? AND mission = ?"
                + " ORDER BY filed_at DESC LIMIT 1")
        .params(debate, mission)
        .query(String.class)
        .optional()
        .map(Instants::read);
  }

  static boolean wasFiled(JdbcClient jdbc, String debate, String mission, FileHash hash) {
    return jdbc.sql(
                "SELECT COUNT(*) FROM draft_filed WHERE debate = ? AND mission = ?"
                    + " AND (statement = ? OR cover = ?)")
            .params(debate, mission, hash.hex(), hash.hex())
            .query(Long.class)
            .single()
        > 0;
  }
}
