package org.rostrum.register.tree;

/**
 * The complete subtrees of a tree, by their height and place. A complete subtree never changes, so
 * each is written once and kept for ever; a tree of n leaves has fewer than 2n of them.
 */
public interface Nodes {
  /**
   * The root of a complete subtree.
   *
   * @param level its height: it has 2<sup>level</sup> leaves
   * @param position how many subtrees of that height stand before it
   * @throws IllegalStateException when it was never put: the store has lost something
   */
  Hash at(int level, long position);

  /** Keeps the root of a subtree that has just become complete. */
  void put(int level, long position, Hash root);
}
