package org.rostrum.document.check.look;

/**
 * What one layer (document defaults, a style, a run) says of how words look. {@link #UNSAID} where
 * it says nothing.
 *
 * @param colour 0xRRGGBB, or {@link #AUTO}: black on light ground, white on dark
 * @param ground what the words stand on, 0xRRGGBB or {@link #NONE}
 * @param size in half points
 * @param complexSize in half points, for scripts such as Arabic
 * @param spacing added between letters, in twentieths of a point
 * @param position raised by half points
 * @param scale per cent of the letters' width
 * @param hidden a sum of {@link #VANISHES}, {@link #HIDDEN_ON_THE_WEB}, {@link #HIDDEN_MARK},
 *     {@link #NO_FILL}
 * @param font the typeface for Latin letters, empty when unsaid
 */
record Ink(
    int colour,
    int ground,
    int size,
    int complexSize,
    int spacing,
    int position,
    int scale,
    int hidden,
    String font) {
  static final int UNSAID = Integer.MIN_VALUE;
  static final int AUTO = -1;
  static final int NONE = -2;
  static final int VANISHES = 1;
  static final int HIDDEN_ON_THE_WEB = 2;
  static final int HIDDEN_MARK = 4;
  static final int NO_FILL = 8;

  static final Ink SILENT =
      new Ink(UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, "");
  static final Ink PLAIN = new Ink(AUTO, NONE, 22, 22, 0, 0, 100, 0, "");

  /** This layer over another: what this one does not say, the other says. */
  Ink over(Ink below) {
    if (equals(SILENT)) {
      return below;
    }
    return new Ink(
        first(colour, below.colour),
        first(ground, below.ground),
        first(size, below.size),
        first(complexSize, below.complexSize),
        first(spacing, below.spacing),
        first(position, below.position),
        first(scale, below.scale),
        first(hidden, below.hidden),
        font.isEmpty() ? below.font : font);
  }

  private static int first(int own, int below) {
    return own == UNSAID ? below : own;
  }

  boolean has(int flag) {
    return hidden != UNSAID && (hidden & flag) != 0;
  }
}
