package org.rostrum.post;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.rostrum.storage.Database;

/** Looks into the outbox. Answers as of now. Safe for many threads. */
public final class Letters {
  private final Database database;

  public Letters(Database database) {
    this.database = database;
  }

  public Optional<KeptLetter> find(String id) {
    return database.read(jdbc ->
        jdbc.sql(LetterRows.SELECT + " WHERE l.id = :id")
            .param("id", id)
            .query(LetterRows::read)
            .optional());
  }

  /** Every letter of one debate, the newest first. */
  public List<KeptLetter> ofDebate(String debate) {
    return database.read(jdbc ->
        jdbc.sql(LetterRows.SELECT + " WHERE l.debate = :debate ORDER BY l.made_at DESC, l.id")
            .param("debate", debate)
            .query(LetterRows::read)
            .list());
  }

  /** Every letter of the house, the newest first; at most so many. */
  public List<KeptLetter> newest(int most) {
    return database.read(jdbc ->
        jdbc.sql(LetterRows.SELECT + " ORDER BY l.made_at DESC, l.id LIMIT :most")
            .param("most", most)
            .query(LetterRows::read)
            .list());
  }

  /** The drafts of one debate, in the order they are looked at: by mission and name. */
  public List<KeptLetter> drafts(String debate) {
    return database.read(jdbc ->
        jdbc.sql(
                LetterRows.SELECT
                    + " WHERE l.debate = :debate AND l.state = 'DRAFT'"
                    + " ORDER BY l.mission, l.name, l.made_at, l.id")
            .param("debate", debate)
            .query(LetterRows::read)
            .list());
  }

  /** The files that go with a letter, in order. */
  public List<Attachment> attachments(String letter) {
    return database.read(jdbc ->
        jdbc.sql(
                "SELECT file_name, type, bytes FROM letter_file WHERE letter = :letter"
                    + " ORDER BY number")
            .param("letter", letter)
            .query((row, number) ->
                new Attachment(
                    row.getString("file_name"),
                    row.getString("type"),
                    Base64.getDecoder().decode(row.getString("bytes"))))
            .list());
  }
}
