package org.rostrum.document.html;

import java.util.BitSet;
import java.util.List;
import org.rostrum.document.text.Block;

/**
 * Sets a statement's headings under the annex's own: h3 for the highest level the author used, and
 * no gaps where the author skipped a level everywhere.
 */
final class HeadingLevels {
  private final BitSet used;

  private HeadingLevels(BitSet used) {
    this.used = used;
  }

  static HeadingLevels of(List<Block> blocks) {
    BitSet used = new BitSet();
    collect(blocks, used);
    return new HeadingLevels(used);
  }

  private static void collect(List<Block> blocks, BitSet used) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        used.set(Math.max(1, heading.level()));
      }
      if (block instanceof Block.Aside aside) {
        collect(aside.blocks(), used);
      }
    }
  }

  /** The element for a level: {@code h3} to {@code h6}. */
  String element(int level) {
    int above = used.get(0, Math.max(1, level)).cardinality();
    return switch (above) {
      case 0 -> "h3";
      case 1 -> "h4";
      case 2 -> "h5";
      default -> "h6";
    };
  }
}
