package org.rostrum.register.tree;

import java.util.ArrayList;
import java.util.List;

/** Nodes of a tree that is computed for the occasion: by an auditor, in a test. One thread. */
public final class NodesInMemory implements Nodes {
  private final List<List<Hash>> levels = new ArrayList<>();

  @Override
  public Hash at(int level, long position) {
    if (level >= levels.size() || position >= levels.get(level).size()) {
      throw new IllegalStateException("no subtree " + position + " of height " + level);
    }
    return levels.get(level).get(Math.toIntExact(position));
  }

  @Override
  public void put(int level, long position, Hash root) {
    while (levels.size() <= level) {
      levels.add(new ArrayList<>());
    }
    List<Hash> row = levels.get(level);
    if (row.size() != position) {
      throw new IllegalStateException("subtrees of height " + level + " come in order");
    }
    row.add(root);
  }
}
