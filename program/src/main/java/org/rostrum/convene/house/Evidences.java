package org.rostrum.convene.house;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rostrum.convene.note.Certainty;
import org.rostrum.storage.Database;

/** What each field of a debate stands on, looked up. */
public final class Evidences {
  private final Database database;

  public Evidences(Database database) {
    this.database = database;
  }

  /**
   * One paragraph that a field was read from.
   *
   * @param field the field's path
   * @param told what was read into it then; of an entry of a list, its words
   * @param paragraph its number in the note; 0 where no paragraph says it
   * @param words the paragraph's words; empty where there is none
   * @param remark what a person should check, as {@code Doubts} says it; may be empty
   */
  public record Stand(
      String field, String told, Certainty certainty, long paragraph, String words, String remark) {
    /** Is it to be looked at? */
    public boolean isDoubtful() {
      return certainty != Certainty.PRINTED || !remark.isEmpty();
    }

    /** How sure it is, as a code. */
    public String code() {
      return certainty.name().toLowerCase(Locale.ROOT);
    }
  }

  private record Row(
      String field, String told, String certainty, long paragraph, String words, String remark) {}

  /** Of a debate, in the order of its note; none where it came from no note. */
  public List<Stand> of(String debate) {
    return database.read(jdbc ->
        jdbc
            .sql(
                """
                SELECT e.field AS field, e.told AS told, e.certainty AS certainty,
                  e.paragraph AS paragraph, e.remark AS remark,
                  COALESCE(p.words, e.quote) AS words
                FROM debate_evidence e
                LEFT JOIN debate_note_paragraph p
                  ON p.debate = e.debate AND p.number = e.paragraph
                WHERE e.debate = :debate ORDER BY e.position
                """)
            .param("debate", debate)
            .query(Row.class)
            .list()
            .stream()
            .map(row ->
                new Stand(
                    row.field(),
                    row.told(),
                    Certainty.valueOf(row.certainty()),
                    row.paragraph(),
                    row.words(),
                    row.remark()))
            .toList());
  }

  /** What the sender called the note; empty where the debate came from none. */
  public Optional<String> noteName(String debate) {
    return database.read(jdbc ->
        jdbc.sql("SELECT name FROM debate_note WHERE debate = :debate")
            .param("debate", debate)
            .query(String.class)
            .optional());
  }

  /**
   * Those of one entry of a list, which may have moved since: by its words first, then by its
   * number.
   */
  public static List<Stand> ofEntry(List<Stand> all, String list, int number, String words) {
    List<Stand> same =
        all.stream()
            .filter(one -> one.field().startsWith(list + ".") && one.told().equals(words))
            .toList();
    if (!same.isEmpty() && !words.isEmpty()) {
      return same;
    }
    String path = list + "." + number;
    return all.stream()
        .filter(one -> one.field().equals(path) || one.field().startsWith(path + "."))
        .toList();
  }

  /** Those of one field. */
  public static List<Stand> ofField(List<Stand> all, String field) {
    return all.stream().filter(one -> one.field().equals(field)).toList();
  }

  /**
   * The same without paragraphs that stand there already, unless they have a remark of their own.
   */
  public static List<Stand> eachParagraphOnce(List<Stand> stands) {
    Set<Long> seen = new HashSet<>();
    return stands.stream()
        .filter(one -> one.paragraph() == 0 || seen.add(one.paragraph()) || !one.remark().isEmpty())
        .toList();
  }
}
