package org.rostrum.document.docx;

import java.util.List;
import org.rostrum.document.official.Annex;

/**
 * Where blocks stand.
 *
 * @param ground what they stand on
 * @param width how wide it is, in twentieths of a point
 */
record Column(Ground ground, int width) {
  /** A4, 21 cm wide, with margins of 3 cm. */
  static final int PAGE_WIDTH = 8504;

  /** Height of the text on a page, in twentieths of a point. */
  static final int PAGE_HEIGHT = 13_436;

  static final Column PAGE = new Column(Ground.PAGE, PAGE_WIDTH);
  static final Column NOTE = new Column(Ground.NOTE, PAGE_WIDTH);

  /** English Metric Units in a twentieth of a point. */
  static final long EMU = 635;

  /** How wide the annexes' labels stand in the contents. */
  static int labels(List<Annex> annexes) {
    int widest = 0;
    for (Annex annex : annexes) {
      widest = Math.max(widest, PageEstimate.units(annex.label()) * 4 / 3 + 240);
    }
    return Math.clamp(widest, 1701, 3969);
  }

  /** What blocks stand on. */
  enum Ground {
    PAGE,
    BOX,
    NOTE,
    CELL,
    HEADER_CELL
  }

  boolean inCell() {
    return ground == Ground.CELL || ground == Ground.HEADER_CELL;
  }

  /** A box in this column. */
  Column box() {
    return ground == Ground.PAGE ? new Column(Ground.BOX, width - 240) : this;
  }

  /** A step of indentation that leaves words room, however many steps there are. */
  int indent(int steps) {
    int step = inCell() ? 284 : 567;
    return Math.min(Math.min(steps, 9) * step, width / 2);
  }
}
