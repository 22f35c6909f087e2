package org.rostrum.document.pdf.page;

import java.util.BitSet;
import java.util.List;
import org.rostrum.document.text.Block;

/**
 * The outline levels of a statement's headings below the annex's own, which is the second: no level
 * is left out on the way down.
 */
final class Levels {
  private final BitSet used;
  private int last = 2;

  private Levels(BitSet used) {
    this.used = used;
  }

  static Levels of(List<Block> blocks) {
    BitSet used = new BitSet();
    collect(blocks, used);
    return new Levels(used);
  }

  private static void collect(List<Block> blocks, BitSet used) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        used.set(Math.max(1, heading.level()));
      }
      if (block instanceof Block.Aside(List<Block> inner)) {
        collect(inner, used);
      }
    }
  }

  /** The structure type of the next heading. */
  String type(int level) {
    int wanted = 3 + used.get(0, Math.max(1, level)).cardinality();
    last = Math.min(6, Math.min(wanted, last + 1));
    return "H" + last;
  }
}
