package org.rostrum.document.word.style;

/**
 * What one layer (document defaults, a style, a run) says about letters: for each switch whether it
 * is said at all, and whether it is on.
 *
 * @param said the switches the layer speaks of, a sum of the constants here
 * @param on the switches it turns on
 * @param style the character style's id, empty when there is none
 * @param latin the language marked for Latin, Cyrillic and Greek letters, empty when not marked
 * @param eastAsian the language marked for Han, kana and hangul, empty when not marked
 * @param complex the language marked for scripts such as Arabic, empty when not marked
 */
public record CharacterFormat(
    int said, int on, String style, String latin, String eastAsian, String complex) {
  public static final int BOLD = 1;
  public static final int ITALIC = 1 << 1;
  public static final int BOLD_COMPLEX = 1 << 2;
  public static final int ITALIC_COMPLEX = 1 << 3;
  public static final int ALL_CAPS = 1 << 4;
  public static final int SMALL_CAPS = 1 << 5;
  public static final int STRIKE = 1 << 6;
  public static final int HIDDEN = 1 << 7;
  public static final int DOUBLE_STRIKE = 1 << 8;
  public static final int UNDERLINE = 1 << 9;
  public static final int SUPERSCRIPT = 1 << 10;
  public static final int SUBSCRIPT = 1 << 11;
  public static final int RIGHT_TO_LEFT = 1 << 12;
  public static final int COMPLEX = 1 << 13;
  public static final int CHANGED = 1 << 14;
  public static final int INSERTED = 1 << 15;
  public static final int DELETED = 1 << 16;

  /** The switches that styles turn over rather than on (ISO/IEC 29500-1, 17.7.3). */
  static final int TOGGLES =
      BOLD | ITALIC | BOLD_COMPLEX | ITALIC_COMPLEX | ALL_CAPS | SMALL_CAPS | STRIKE | HIDDEN;

  /** Says nothing. */
  public static final CharacterFormat NONE = new CharacterFormat(0, 0, "", "", "", "");

  /** This layer with another below it: whatever this one does not say, the other says. */
  public CharacterFormat over(CharacterFormat below) {
    return new CharacterFormat(
        said | below.said,
        (on & said) | (below.on & ~said),
        style.isEmpty() ? below.style : style,
        latin.isEmpty() ? below.latin : latin,
        eastAsian.isEmpty() ? below.eastAsian : eastAsian,
        complex.isEmpty() ? below.complex : complex);
  }

  public boolean has(int flag) {
    return (on & flag) != 0;
  }
}
