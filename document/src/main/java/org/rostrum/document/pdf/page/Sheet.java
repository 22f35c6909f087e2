package org.rostrum.document.pdf.page;

/** How a page lies: upright, or on its side for tables no upright page can hold. */
public enum Sheet {
  PORTRAIT(Measures.PAGE_WIDTH, Measures.PAGE_HEIGHT),
  LANDSCAPE(Measures.PAGE_HEIGHT, Measures.PAGE_WIDTH);

  private final double pageWidth;
  private final double pageHeight;

  Sheet(double pageWidth, double pageHeight) {
    this.pageWidth = pageWidth;
    this.pageHeight = pageHeight;
  }

  /** The page's width, points. */
  public double pageWidth() {
    return pageWidth;
  }

  /** The page's height, points. */
  public double pageHeight() {
    return pageHeight;
  }

  /** The text's width, points. */
  public double width() {
    return pageWidth - 2 * Measures.LEFT;
  }

  /** The text's height, notes included, points. */
  public double height() {
    return pageHeight - Measures.TOP - Measures.BOTTOM;
  }
}
