package org.rostrum.document.safety;

import java.time.Duration;

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
 * @param nested tables, boxes, embeddings and rubies one inside the other
 * @param columns columns of one table
 * @param blocks paragraphs, rows and cells of one statement
 * @param inlines runs, marks, notes and pictures of one statement
 * @param characters characters of one statement, and as many again that are told and not taken
 * @param departures departures told of one statement
 * @param definitions styles, lists or relations that one part defines
 * @param time how long one file may take
 */
public record Limits(
    long fileBytes,
    int entries,
    long inflatedBytes,
    long partBytes,
    int depth,
    int elements,
    int notes,
    int nested,
    int columns,
    int blocks,
    int inlines,
    int characters,
    int departures,
    int definitions,
    Duration time) {

  /**
   * Some ten times what the longest report we know needs (`docs/decisions/limits.md` has the
   * figures), and such that a file at every limit at once is read in 512 MB.
   */
  public static final Limits STANDARD =
      new Limits(
          64L << 20,
          10_000,
          160L << 20,
          64L << 20,
          400,
          10_000_000,
          9_999,
          30,
          100,
          200_000,
          500_000,
          8_000_000,
          20_000,
          30_000,
          Duration.ofSeconds(8));

  /**
   * For a statement that is checked when it is filed: what a person could have written, no more.
   */
  public static final Limits STATEMENT =
      new Limits(
          64L << 20,
          2_000,
          160L << 20,
          64L << 20,
          200,
          500_000,
          2_000,
          30,
          100,
          200_000,
          500_000,
          8_000_000,
          20_000,
          30_000,
          Duration.ofSeconds(8));
}
