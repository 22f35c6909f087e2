package org.rostrum.document.pdf.page;

/** The page's measures in points. */
public final class Measures {
  public static final double PAGE_WIDTH = 595.28;
  public static final double PAGE_HEIGHT = 841.89;

  /** From the page's left edge to the text. */
  public static final double LEFT = 84;

  /** The text's width. */
  public static final double WIDTH = PAGE_WIDTH - 2 * LEFT;

  /** From the page's upper edge to the text. */
  public static final double TOP = 80;

  /** From the text to the page's lower edge. */
  public static final double BOTTOM = 78;

  /** The text's height, notes included. */
  public static final double HEIGHT = PAGE_HEIGHT - TOP - BOTTOM;

  static final double BODY = 10;
  static final double LEADING = 13.6;
  static final double NOTE = 8;
  static final double NOTE_LEADING = 10.6;
  static final double CELL = 8.8;
  static final double CELL_LEADING = 11.6;
  static final double BETWEEN = 6.4;
  static final double STEP = 22;

  private Measures() {}
}
