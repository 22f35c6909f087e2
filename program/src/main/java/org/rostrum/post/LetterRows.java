package org.rostrum.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.storage.Instants;

/** Letters as rows: the columns, and how one is read. */
final class LetterRows {
  static final String SELECT =
      """
      SELECT l.*, a.file_name,
        (SELECT COALESCE(MAX(r.version), 0) FROM revision r
          WHERE r.subject = 'letter' AND r.id = l.id) AS version
      FROM letter l LEFT JOIN letter_attachment a ON a.letter = l.id
      """;

  private LetterRows() {}

  static KeptLetter read(ResultSet row, int number) throws SQLException {
    return new KeptLetter(
        row.getString("id"),
        row.getString("debate"),
        Occasion.valueOf(row.getString("occasion")),
        new Addressee(
            row.getString("person"),
            row.getString("name"),
            row.getString("mail"),
            row.getString("mission"),
            Tongue.of(row.getString("tongue")).orElse(Tongue.ENGLISH)),
        row.getString("subject"),
        row.getString("body"),
        Optional.ofNullable(row.getString("file_name")),
        given(row, "copy_of"),
        Instants.read(row.getString("made_at")),
        LetterState.valueOf(row.getString("state")),
        Instants.read(row.getString("state_since")),
        given(row, "held").map(Held::valueOf),
        row.getString("answer"),
        row.getLong("tries"),
        given(row, "due_at").map(Instants::read),
        given(row, "carried_by"),
        row.getLong("version"));
  }

  static String text(Optional<Instant> moment) {
    return moment.map(Instants::text).orElse("");
  }

  private static Optional<String> given(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(value -> !value.isEmpty());
  }
}
