package org.rostrum.debate.symbols;

/**
 * One part of a symbol between slashes.
 *
 * @param role what it tells
 * @param text in canonical form, with what stands in parentheses behind it
 */
public record Part(Role role, String text) {

  /** What a part tells. */
  public enum Role {
    /** Whose document it is. */
    ORGAN,
    /** A body below the organ, such as {@code C.1}. */
    BODY,
    /** The kind of document, with its number where it carries one: {@code RES}, {@code L.27}. */
    SERIES,
    /** The session or year. */
    PERIOD,
    /** The document's number. */
    NUMBER,
    /** A change or an addition: {@code Add.1}, {@code Corr.1}, {@code Rev.2}. */
    CHANGE
  }
}
