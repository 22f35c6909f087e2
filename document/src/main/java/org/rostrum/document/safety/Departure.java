package org.rostrum.document.safety;

/**
 * Something in the Word file that is not in the Text, or not as it was. Every departure is told.
 *
 * @param kind what kind of thing it is
 * @param place where it stood
 * @param what one sentence in plain words
 * @param words the words concerned, as filed; empty when there are none
 */
public record Departure(Kind kind, Place place, String what, String words) {

  /** The kinds of departure, each with the stable code that data files carry. */
  public enum Kind {
    LETTERHEAD,
    HEADER,
    FOOTER,
    COMMENT,
    HIDDEN_TEXT,
    DELETED_TEXT,
    INSERTED_TEXT,
    MOVED_TEXT,
    CHANGED_FORMAT,
    METADATA,
    FIELD,
    LINK,
    PICTURE,
    DRAWING,
    OBJECT,
    MACRO,
    BOX,
    BREAK,
    NOTE,
    LABEL,
    CONTROL,
    MATHEMATICS,
    SYMBOL,
    SIGNATURE,
    PROTECTION,
    OTHER;

    /** Lower case with hyphens: {@code "hidden-text"}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
