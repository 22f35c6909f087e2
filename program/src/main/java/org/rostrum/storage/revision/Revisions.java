package org.rostrum.storage.revision;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log of edits, which decides who may edit: of those who saw version n, one makes version n + 1
 * (the primary key of the log takes no second), the others are told what that one did. Nothing is
 * ever overwritten unseen.
 */
public final class Revisions {
  private final Database database;

  public Revisions(Database database) {
    this.database = database;
  }

  /**
   * Edits something if nobody else has since it was seen.
   *
   * @param update the act's own statements; run only when the edit goes ahead, and in the same
   *     transaction; may run again
   */
  public Edited edit(Edit edit, Consumer<JdbcClient> update) {
    return database.write(jdbc -> {
      if (!claim(jdbc, edit)) {
        return stale(jdbc, edit);
      }
      update.accept(jdbc);
      return new Edited.Done(edit.seen() + 1);
    });
  }

  /** The version something has now; 0 when nobody has made it. */
  public long version(Subject subject) {
    return database.read(jdbc -> version(jdbc, subject));
  }

  /** Every edit of something after a version, oldest first. */
  public List<Revision> since(Subject subject, long version) {
    return database.read(jdbc -> since(jdbc, subject, version));
  }

  /** The last edit of something. */
  public Optional<Revision> last(Subject subject) {
    List<Revision> last = since(subject, version(subject) - 1);
    return last.isEmpty() ? Optional.empty() : Optional.of(last.getLast());
  }

  /**
   * What {@link #edit} compares with; for reading a row and its version in one statement's turn.
   */
  public static long version(JdbcClient jdbc, Subject subject) {
    return jdbc.sql(
            "SELECT COALESCE(MAX(version), 0) FROM revision WHERE subject = :subject AND id = :id")
        .param("subject", subject.kind())
        .param("id", subject.id())
        .query(Long.class)
        .single();
  }

  private static boolean claim(JdbcClient jdbc, Edit edit) {
    return jdbc.sql(
                """
                INSERT INTO revision (subject, id, version, at, who, changes)
                SELECT :subject, :id, :version, :at, :who, :changes
                WHERE (SELECT COALESCE(MAX(version), 0) FROM revision
                       WHERE subject = :subject AND id = :id) = :seen
                ON CONFLICT DO NOTHING
                """)
            .param("subject", edit.subject().kind())
            .param("id", edit.subject().id())
            .param("version", edit.seen() + 1)
            .param("at", Instants.text(edit.at()))
            .param("who", edit.who())
            .param("changes", Changes.text(edit.changes()))
            .param("seen", edit.seen())
            .update()
        == 1;
  }

  private static Edited stale(JdbcClient jdbc, Edit edit) {
    return new Edited.Stale(
        version(jdbc, edit.subject()), since(jdbc, edit.subject(), edit.seen()));
  }

  private static List<Revision> since(JdbcClient jdbc, Subject subject, long version) {
    return jdbc.sql(
            """
            SELECT version, at, who, changes FROM revision
            WHERE subject = :subject AND id = :id AND version > :version
            ORDER BY version
            """)
        .param("subject", subject.kind())
        .param("id", subject.id())
        .param("version", version)
        .query((row, number) ->
            new Revision(
                subject,
                row.getLong("version"),
                Instants.read(row.getString("at")),
                row.getString("who"),
                Changes.read(row.getString("changes"))))
        .list();
  }
}
