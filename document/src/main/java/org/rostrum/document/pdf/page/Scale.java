package org.rostrum.document.pdf.page;

import org.rostrum.document.pdf.line.Layout;

/** How large words stand in a part of the page: body, cell, cell of a crowded table, note. */
enum Scale {
  BODY(Measures.BODY, Measures.LEADING, Measures.BETWEEN, Layout.Fill.JUSTIFIED),
  CELL(Measures.CELL, Measures.CELL_LEADING, 0, Layout.Fill.RAGGED),
  SMALL_CELL(7.2, 9.6, 0, Layout.Fill.RAGGED),
  NOTE(Measures.NOTE, Measures.NOTE_LEADING, 1.5, Layout.Fill.JUSTIFIED);

  final double size;
  final double leading;
  final double between;
  final Layout.Fill fill;

  Scale(double size, double leading, double between, Layout.Fill fill) {
    this.size = size;
    this.leading = leading;
    this.between = between;
    this.fill = fill;
  }
}
