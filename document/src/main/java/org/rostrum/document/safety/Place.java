package org.rostrum.document.safety;

/**
 * Where in a file something stands.
 *
 * @param part the part of the package such as {@code "word/document.xml"}, empty for the whole file
 * @param paragraph the paragraph within the part, counted from 1; 0 when it does not apply
 */
public record Place(String part, int paragraph) {
  /** The file as a whole. */
  public static final Place WHOLE_FILE = new Place("", 0);

  /** A whole part. */
  public static Place part(String part) {
    return new Place(part, 0);
  }

  /** In words for a person: {@code "paragraph 12"}, {@code "footnotes, paragraph 2"}. */
  @Override
  public String toString() {
    String where =
        switch (part) {
          case "", "word/document.xml" -> "";
          case "word/footnotes.xml" -> "footnotes";
          case "word/endnotes.xml" -> "endnotes";
          default -> part;
        };
    String which = paragraph == 0 ? "" : "paragraph " + paragraph;
    if (where.isEmpty()) {
      return which.isEmpty() ? "the file" : which;
    }
    return which.isEmpty() ? where : where + ", " + which;
  }
}
