package org.rostrum.document.text;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param columns how many columns of the grid it covers, at least 1
 * @param rows how many rows it covers, at least 1
 * @param blocks what stands in it; may be empty
 */
public record Cell(int columns, int rows, List<Block> blocks) {
  public Cell {
    blocks = List.copyOf(blocks);
  }
}
