package org.rostrum.document.word.numbering;

/**
 * One level of a list as {@code w:lvl} defines it.
 *
 * @param start the first value
 * @param format the value of {@code w:numFmt}, such as {@code "lowerRoman"}
 * @param pattern the pattern of a custom format such as {@code "001, 002, 003, ..."}; empty when
 *     the format is not custom
 * @param text what is printed, with {@code %1} to {@code %9} for the values of the levels
 * @param restart {@link #AFTER_ANY_HIGHER}, 0 for never, or n for "after a level among the first n"
 * @param legal whether every value is printed in decimal digits
 * @param style the id of the paragraph style tied to this level, empty when there is none
 * @param font the font of the label, empty when it is the paragraph's
 * @param language the language of the label, empty when it is the document's
 * @param picture whether Word prints a picture in place of the text
 * @param hidden whether the label is hidden
 */
record Level(
    int start,
    String format,
    String pattern,
    String text,
    int restart,
    boolean legal,
    String style,
    String font,
    String language,
    boolean picture,
    boolean hidden) {

  /** The value of {@link #restart} when nothing is said: any higher level restarts this one. */
  static final int AFTER_ANY_HIGHER = -1;

  /** Levels a list has in Word. */
  static final int COUNT = 9;

  /** What Word takes for a level that a list does not define: it counts and prints nothing. */
  static final Level UNDEFINED =
      new Level(0, "decimal", "", "", AFTER_ANY_HIGHER, false, "", "", "", false, false);

  /** Whether the text stands for itself, without a value. */
  boolean bullet() {
    return format.equals("bullet");
  }

  /** Whether a level above this one, counted from 0, restarts it. */
  boolean restartsAfter(int higher) {
    return restart == AFTER_ANY_HIGHER || higher < restart;
  }
}
