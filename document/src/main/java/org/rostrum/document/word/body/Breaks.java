package org.rostrum.document.word.body;

import java.util.List;
import org.rostrum.document.text.Block;

/** Breaks stand between blocks: those before the first and after the last separate nothing. */
final class Breaks {
  private Breaks() {}

  static List<Block> between(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    while (from < to && blocks.get(from) instanceof Block.Break) {
      from++;
    }
    while (to > from && blocks.get(to - 1) instanceof Block.Break) {
      to--;
    }
    return blocks.subList(from, to);
  }
}
