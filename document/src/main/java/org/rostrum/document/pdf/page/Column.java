package org.rostrum.document.pdf.page;

/**
 * What blocks are set in: the page's own column, a cell, a note.
 *
 * @param width points
 * @param sheet how the page lies it stands on
 */
record Column(Scale scale, double width, Sheet sheet) {
  /** The page's own column. */
  static final Column PAGE = new Column(Scale.BODY, Measures.WIDTH, Sheet.PORTRAIT);

  Column width(double other) {
    return new Column(scale, other, sheet);
  }

  /** The tallest a picture may be, points. */
  double tallest() {
    return sheet.height() * 0.85;
  }
}
