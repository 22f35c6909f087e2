package org.rostrum.compile.ledger;

/**
 * One way in which two columns of an account disagree.
 *
 * @param annex the annex's number
 * @param file the statement's file name
 * @param column the later column: {@code "text"} against the source, or a form's name against the
 *     Text
 * @param item what was counted
 * @param expected the figure in the earlier column
 * @param found the figure in the later column
 * @param place where it can be seen, in words; empty when it concerns the whole statement
 * @param words the words concerned; empty when there are none
 */
public record Difference(
    int annex,
    String file,
    String column,
    Item item,
    String expected,
    String found,
    String place,
    String words) {

  /** What an account counts. */
  public enum Item {
    WORDS("words"),
    NOTES("notes"),
    NOTE_PAIRING("note paired with its reference"),
    PICTURES("pictures"),
    TABLES("tables"),
    LINKS("links"),
    LABELS("list labels"),
    EMPHASISED("emphasised letters"),
    RIGHT_TO_LEFT("right-to-left paragraphs"),
    FILE("finished file");

    private final String words;

    Item(String words) {
      this.words = words;
    }

    /** In words, for messages. */
    public String words() {
      return words;
    }
  }

  /** Something is wrong with a finished file as a whole. */
  public static Difference ofFile(String form, String what) {
    return new Difference(0, "", form, Item.FILE, "whole", "damaged", "", what);
  }

  /** One line for a person. */
  public String inWords() {
    if (annex == 0) {
      return column + ": " + words;
    }
    String what =
        "annex "
            + annex
            + " ("
            + file
            + "), "
            + column
            + ": "
            + item.words()
            + ": expected "
            + expected
            + ", found "
            + found;
    String where = place.isEmpty() ? "" : ", " + place;
    return what + where + (words.isEmpty() ? "" : ": " + words);
  }
}
