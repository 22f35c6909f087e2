package org.rostrum.register.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of a register at one size (RFC 6962, section 2.1). It reads a number of nodes that grows
 * with the logarithm of its size. As many threads may use it as its nodes allow.
 *
 * @param nodes where its complete subtrees are kept
 * @param size its leaves
 */
public record Tree(Nodes nodes, long size) {
  public Tree {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no " + size + " leaves");
    }
  }

  /**
   * The tree with one more leaf. Puts the leaf, and each subtree it makes complete.
   *
   * @param leaf its hash, see {@link Hash#ofLeaf}
   */
  public Tree with(Hash leaf) {
    Hash root = leaf;
    long position = size;
    int level = 0;
    nodes.put(level, position, root);
    while (position % 2 == 1) {
      root = Hash.ofNode(nodes.at(level, position - 1), root);
      position /= 2;
      level++;
      nodes.put(level, position, root);
    }
    return new Tree(nodes, size + 1);
  }

  /** The root; of an empty tree, the hash of nothing. */
  public Hash root() {
    return size == 0 ? Hash.of() : root(0, size);
  }

  /**
   * What proves that a leaf stands in this tree (RFC 6962, section 2.1.1): the sibling of the leaf
   * first, the child of the root last.
   */
  public List<Hash> inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    List<Hash> path = new ArrayList<>();
    inclusion(index, 0, size, path);
    return path;
  }

  /**
   * What proves that this tree holds an earlier one unchanged (RFC 6962, section 2.1.2).
   *
   * @param earlier the size of the earlier one; of none and of this one itself nothing is to prove
   */
  public List<Hash> consistency(long earlier) {
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException("a tree of " + size + " had never " + earlier + " leaves");
    }
    List<Hash> path = new ArrayList<>();
    if (earlier > 0 && earlier < size) {
      consistency(earlier, 0, size, true, path);
    }
    return path;
  }

  private void inclusion(long index, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      inclusion(index, from, middle, path);
      path.add(root(middle, to));
      return;
    }
    inclusion(index, middle, to, path);
    path.add(root(from, middle));
  }

  // The RFC's SUBPROOF; "known": the asker knows the root of this part already.
  private void consistency(long earlier, long from, long to, boolean known, List<Hash> path) {
    if (earlier == to) {
      if (!known) {
        path.add(root(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (earlier <= middle) {
      consistency(earlier, from, middle, known, path);
      path.add(root(middle, to));
      return;
    }
    consistency(earlier, middle, to, false, path);
    path.add(root(from, middle));
  }

  private Hash root(long from, long to) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return nodes.at(level, from >> level);
    }
    long middle = from + split(leaves);
    return Hash.ofNode(root(from, middle), root(middle, to));
  }

  /** The largest power of two below a number of leaves. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
