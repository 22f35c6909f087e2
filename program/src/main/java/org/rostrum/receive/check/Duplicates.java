package org.rostrum.receive.check;

import java.util.Map;
import java.util.Optional;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Said;
import org.rostrum.document.safety.Severity;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether a mission filed the same already for another debate: a question to it, never a refusal.
 * What other missions filed is never held against a draft, not even unnamed: whoever got hold of a
 * statement could learn by sending it that it is genuine and filed. That is for officers alone
 * ({@code receive.review.Twins}).
 */
final class Duplicates {
  private Duplicates() {}

  private record Row(String debate, String statement) {}

  static Optional<Finding> find(
      JdbcClient jdbc, String debate, String mission, FileHash file, String words) {
    return jdbc
        .sql(
            "SELECT debate, statement FROM draft_filed"
                + " WHERE (statement = :hash OR (words = :words AND words <> ''))"
                + " AND mission = :mission AND debate <> :debate"
                + " ORDER BY filed_at, debate")
        .param("hash", file.hex())
        .param("words", words)
        .param("debate", debate)
        .param("mission", mission)
        .query(Row.class)
        .list()
        .stream()
        .findFirst()
        .map(row -> finding(row, file));
  }

  private static Finding finding(Row row, FileHash file) {
    String code = row.statement().equals(file.hex()) ? "same-file" : "same-words";
    Said said = Said.of(DraftWords.ALL, "twice.own", Map.of("debate", row.debate()));
    return new Finding(code, Severity.ASK, Place.WHOLE_FILE, "", said);
  }
}
