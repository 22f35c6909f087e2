package org.rostrum.storage.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Nodes;

/** The nodes that a tree's edge knows, and those that an append puts beside them. One thread. */
final class EdgeNodes implements Nodes {
  /** Where a node stands. */
  record Spot(int height, long place) {}

  /** A node to be kept. */
  record Fresh(Spot spot, Hash hash) {}

  private final Map<Spot, Hash> known = new HashMap<>();
  private final List<Fresh> fresh = new ArrayList<>();

  EdgeNodes(Edge edge) {
    List<Integer> heights = Edge.heights(edge.size());
    for (int i = 0; i < heights.size(); i++) {
      int height = heights.get(i);
      known.put(new Spot(height, Edge.place(edge.size(), height)), edge.roots().get(i));
    }
  }

  @Override
  public Hash at(int level, long position) {
    Hash hash = known.get(new Spot(level, position));
    if (hash == null) {
      throw new IllegalStateException("no subtree " + position + " of height " + level);
    }
    return hash;
  }

  @Override
  public void put(int level, long position, Hash root) {
    Spot spot = new Spot(level, position);
    known.put(spot, root);
    fresh.add(new Fresh(spot, root));
  }

  /** What was put. */
  List<Fresh> fresh() {
    return List.copyOf(fresh);
  }

  /** The edge of the tree as it has become. */
  Edge edge(long size, Instant last) {
    List<Hash> roots =
        Edge.heights(size).stream().map(height -> at(height, Edge.place(size, height))).toList();
    return new Edge(size, last, roots);
  }
}
