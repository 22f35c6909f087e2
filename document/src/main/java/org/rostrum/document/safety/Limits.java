package org.rostrum.document.safety;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes size of the file as sent
 * @param entries entries in the package
 * @param inflatedBytes bytes inflated from the whole package, counted as they come
 * @param partBytes bytes inflated from one part
 * @param depth nesting of XML elements
 * @param elements XML elements in one part
 * @param notes notes in one statement
 */
public record Limits(
    long fileBytes,
    int entries,
    long inflatedBytes,
    long partBytes,
    int depth,
    int elements,
    int notes) {

  /** Generous for any statement or report a person could have written. */
  public static final Limits STANDARD =
      new Limits(64L << 20, 10_000, 512L << 20, 256L << 20, 400, 10_000_000, 9_999);
}
