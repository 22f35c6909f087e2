package org.rostrum.storage.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.register.tree.Hash;

/**
 * The right edge of a tree: all the next entry and the next head need, in one row.
 *
 * @param size how many entries there are
 * @param last when the last one was appended; {@link Instant#EPOCH} when there is none
 * @param roots of the complete subtrees the tree is made of, from left to right
 */
record Edge(long size, Instant last, List<Hash> roots) {
  static final Edge EMPTY = new Edge(0, Instant.EPOCH, List.of());

  Edge {
    roots = List.copyOf(roots);
    if (roots.size() != Long.bitCount(size)) {
      throw new IllegalStateException("an edge of " + size + " with " + roots.size() + " roots");
    }
  }

  /** The heights of its subtrees, from left to right: the ones of the size in binary. */
  static List<Integer> heights(long size) {
    List<Integer> heights = new ArrayList<>();
    for (long rest = size; rest != 0; rest -= Long.highestOneBit(rest)) {
      heights.add(63 - Long.numberOfLeadingZeros(rest));
    }
    return heights;
  }

  /** How many subtrees of this height stand before the one that belongs to the edge. */
  static long place(long size, int height) {
    return (size >> height) - 1;
  }
}
