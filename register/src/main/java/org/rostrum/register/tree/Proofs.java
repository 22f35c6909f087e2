package org.rostrum.register.tree;

import java.util.List;

/** Checks proofs with nothing but hashes (RFC 9162, sections 2.1.3.2 and 2.1.4.2). Pure. */
public final class Proofs {
  private Proofs() {}

  /** Whether a leaf stands at an index of the tree with this size and root. */
  public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    Hash computed = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if (place % 2 == 1 || place == last) {
        computed = Hash.ofNode(sibling, computed);
        while (place % 2 == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        computed = Hash.ofNode(computed, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && computed.equals(root);
  }

  /** Whether the later tree holds the earlier one unchanged. */
  public static boolean consistent(
      long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> path) {
    if (earlier < 0 || earlier > later) {
      return false;
    }
    if (earlier == later) {
      return path.isEmpty() && earlierRoot.equals(laterRoot);
    }
    if (earlier == 0) {
      return path.isEmpty() && earlierRoot.equals(Hash.of());
    }
    // A whole power of two is itself a node of the later tree, so the proof leaves it out.
    boolean whole = Long.bitCount(earlier) == 1;
    if (!whole && path.isEmpty()) {
      return false;
    }
    long place = earlier - 1;
    long last = later - 1;
    while (place % 2 == 1) {
      place >>= 1;
      last >>= 1;
    }
    Hash old = whole ? earlierRoot : path.getFirst();
    Hash grown = old;
    for (Hash sibling : whole ? path : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if (place % 2 == 1 || place == last) {
        old = Hash.ofNode(sibling, old);
        grown = Hash.ofNode(sibling, grown);
        while (place % 2 == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        grown = Hash.ofNode(grown, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(earlierRoot) && grown.equals(laterRoot);
  }
}
