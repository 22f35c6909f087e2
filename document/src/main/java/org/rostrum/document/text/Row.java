package org.rostrum.document.text;

import java.util.List;

/** One row of a table: its cells in logical order, without the places covered from above. */
public record Row(List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }
}
