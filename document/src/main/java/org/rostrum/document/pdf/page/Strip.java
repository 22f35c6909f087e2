package org.rostrum.document.pdf.page;

import java.util.List;
import org.rostrum.document.pdf.line.Drawn;

/**
 * What is never parted by a page's end: a line, a slice of a table.
 *
 * @param before space above it, points; left out at the top of a page
 * @param height points
 * @param drawn from its upper left corner
 * @param notes numbers of the notes referred to in it
 * @param hold whether the page may end after it
 * @param header repeated above it when a page begins with it; empty for none
 * @param sheet how the page lies that it stands on
 */
record Strip(
    double before,
    double height,
    List<Drawn> drawn,
    List<Integer> notes,
    Hold hold,
    List<Strip> header,
    Sheet sheet) {

  /** Whether the page may end after a strip. */
  enum Hold {
    FREE,
    WITH_NEXT,
    PAGE_ENDS
  }

  static Strip of(double before, double height, List<Drawn> drawn, List<Integer> notes) {
    return new Strip(before, height, drawn, notes, Hold.FREE, List.of(), Sheet.PORTRAIT);
  }

  Strip hold(Hold other) {
    return new Strip(before, height, drawn, notes, other, header, sheet);
  }

  Strip before(double other) {
    return new Strip(other, height, drawn, notes, hold, header, sheet);
  }

  Strip drawn(List<Drawn> other) {
    return new Strip(before, height, other, notes, hold, header, sheet);
  }

  Strip header(List<Strip> other) {
    return new Strip(before, height, drawn, notes, hold, other, sheet);
  }

  Strip on(Sheet other) {
    return new Strip(before, height, drawn, notes, hold, header, other);
  }

  Strip moved(double dx) {
    List<Drawn> there = drawn.stream().map(d -> d.moved(dx, 0)).toList();
    List<Strip> headerThere = header.stream().map(s -> s.moved(dx)).toList();
    return new Strip(before, height, there, notes, hold, headerThere, sheet);
  }
}
