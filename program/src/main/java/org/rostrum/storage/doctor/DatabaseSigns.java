package org.rostrum.storage.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.doctor.Symptom.Sign;

/** What the database says of itself, and what its rows must be like. */
final class DatabaseSigns {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(2);

  private DatabaseSigns() {}

  static List<Symptom> of(Database database, Instant now) {
    List<Symptom> wrong = new ArrayList<>(own(database));
    wrong.addAll(revisions(database));
    latest(database)
        .filter(at -> at.isAfter(now.plus(CLOCKS_MAY_DIFFER)))
        .ifPresent(at -> wrong.add(Symptom.of(Sign.CLOCK_BEHIND, "at", at.toString())));
    return wrong.isEmpty() ? List.of(Symptom.of(Sign.DATABASE_SOUND)) : wrong;
  }

  private static List<Symptom> own(Database database) {
    return switch (database.vendor()) {
      case SQLITE -> sqlite(database);
      case POSTGRESQL -> postgres(database);
    };
  }

  private static List<Symptom> sqlite(Database database) {
    List<Symptom> wrong = new ArrayList<>();
    for (String words : database.setting("PRAGMA integrity_check")) {
      if (!words.equals("ok")) {
        wrong.add(Symptom.of(Sign.DATABASE_DAMAGED, "words", words));
      }
    }
    database.setting("SELECT \"table\" FROM pragma_foreign_key_check").stream()
        .distinct()
        .forEach(table -> wrong.add(Symptom.of(Sign.REFERENCE_BROKEN, "table", table)));
    return wrong;
  }

  private static List<Symptom> postgres(Database database) {
    return database
        .setting("SELECT conrelid::regclass::text FROM pg_constraint WHERE NOT convalidated")
        .stream()
        .distinct()
        .map(table -> Symptom.of(Sign.REFERENCE_BROKEN, "table", table))
        .toList();
  }

  private static List<Symptom> revisions(Database database) {
    return database.read(jdbc ->
        jdbc.sql(
                """
                SELECT subject, id FROM revision GROUP BY subject, id
                HAVING COUNT(*) <> MAX(version) ORDER BY subject, id
                """)
            .query((row, number) ->
                Symptom.of(
                    Sign.REVISIONS_BROKEN, "subject", row.getString(1), "id", row.getString(2)))
            .list());
  }

  private static Optional<Instant> latest(Database database) {
    return database.read(jdbc ->
        jdbc.sql("SELECT at FROM revision ORDER BY at DESC LIMIT 1")
            .query(String.class)
            .optional()
            .map(Instants::read));
  }
}
