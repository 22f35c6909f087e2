package org.rostrum.document.word.pack;

/**
 * Something in a package that Word itself does not write. The reader passes it by; a check judges.
 *
 * @param kind what it is
 * @param name the entry it concerns, empty for the package as a whole
 */
public record Oddity(Kind kind, String name) {
  /** What is odd. */
  public enum Kind {
    /** Bytes before, between or after the entries, which another program could read. */
    BYTES_OUTSIDE,
    /** A remark at the end of the package, which could hold another end. */
    REMARK,
    /** A second list of contents, or one that counts differently. */
    TWO_LISTS,
    /** A name that begins at the root, or has backward slashes, or is no name for a file. */
    NAME,
    /** Two names that are one once letters are normalized. */
    SAME_NAME,
    /** A link to a file outside, by its attributes. */
    LINK,
    /** A folder that holds bytes. */
    FOLDER_WITH_BYTES
  }
}
