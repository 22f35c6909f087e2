package org.rostrum.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.words.Tongue;
import org.rostrum.storage.Instants;

/** Letters as rows: the columns, and how one is read. */
final class LetterRows {
  static final String SELECT =
      """
      SELECT l.*,
        (SELECT string_agg(f.file_name, '/' ORDER BY f.number) FROM letter_file f
          WHERE f.letter = l.id) AS file_names,
        (SELECT COALESCE(MAX(r.version), 0) FROM revision r
          WHERE r.subject = 'letter' AND r.id = l.id) AS version
      FROM letter l
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
        names(row.getString("file_names")),
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

  /** The names of files; a slash stands in none of them. */
  private static List<String> names(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split("/", -1));
  }

  static String text(Optional<Instant> moment) {
    return moment.map(Instants::text).orElse("");
  }

  private static Optional<String> given(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(value -> !value.isEmpty());
  }
}
