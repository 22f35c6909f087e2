package org.rostrum.receive.check;

import java.util.List;
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
 * Whether the same was filed already by another mission or in another debate. A question to the
 * mission, never a refusal. Who else filed is not told: before the release that is theirs to tell.
 */
final class Duplicates {
  private Duplicates() {}

  private record Row(String debate, String mission, String statement) {}

  static Optional<Finding> find(
      JdbcClient jdbc, String debate, String mission, FileHash file, String words) {
    List<Row> rows =
        jdbc.sql(
                "SELECT debate, mission, statement FROM draft_filed"
                    + " WHERE (statement = :hash OR (words = :words AND words <> ''))"
                    + " AND NOT (debate = :debate AND mission = :mission)"
                    + " ORDER BY filed_at, debate, mission")
            .param("hash", file.hex())
            .param("words", words)
            .param("debate", debate)
            .param("mission", mission)
            .query(Row.class)
            .list();
    boolean same = rows.stream().anyMatch(row -> row.statement().equals(file.hex()));
    return rows.stream()
        .filter(row -> row.mission().equals(mission))
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(row -> finding(row, mission, same ? "same-file" : "same-words"));
  }

  private static Finding finding(Row row, String mission, String code) {
    String whose = row.mission().equals(mission) ? "own" : "other";
    Said said = Said.of(DraftWords.ALL, "twice." + whose, Map.of("debate", row.debate()));
    return new Finding(code, Severity.ASK, Place.WHOLE_FILE, "", said);
  }
}
