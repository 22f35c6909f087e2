package org.rostrum.document.word.body;

import java.util.List;
import org.rostrum.document.text.Block;

/**
 * A cell as Word wrote it.
 *
 * @param span how many columns of the grid it says it covers
 * @param down whether it is merged with the cell above or below
 * @param across whether it is merged with the cell before or after (Word 97's way)
 * @param blocks what stands in it
 */
record RawCell(int span, Merge down, Merge across, List<Block> blocks) {
  /** A cell's part in a merge. */
  enum Merge {
    NONE,
    STARTS,
    GOES_ON
  }

  /** A cell whose content is still being read. */
  static final class Draft {
    int span = 1;
    Merge down = Merge.NONE;
    Merge across = Merge.NONE;

    RawCell whole(List<Block> blocks) {
      return new RawCell(span, down, across, blocks);
    }
  }
}
