package org.rostrum.storage.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Nodes;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.EdgeNodes.Spot;

/** The nodes in the database, read in one statement for each question. Safe for many threads. */
final class KeptNodes {
  private final Database database;
  private final RegisterRows rows;

  KeptNodes(Database database, RegisterRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /**
   * Asks a tree twice: once to learn which nodes the answer needs, once with these nodes read.
   *
   * @param question what is asked of the tree's nodes; it asks for the same ones each time
   */
  <T> T answer(Function<Nodes, T> question) {
    List<Spot> wanted = new ArrayList<>();
    var _ =
        question.apply(
            reading((height, place) -> {
              wanted.add(new Spot(height, place));
              return Hash.of();
            }));
    Map<Spot, Hash> found = database.read(jdbc -> rows.nodes(jdbc, wanted));
    return question.apply(
        reading((height, place) -> {
          Hash hash = found.get(new Spot(height, place));
          if (hash == null) {
            throw new IllegalStateException("the register lost node " + height + "/" + place);
          }
          return hash;
        }));
  }

  private interface Lookup {
    Hash at(int height, long place);
  }

  private static Nodes reading(Lookup lookup) {
    return new Nodes() {
      @Override
      public Hash at(int level, long position) {
        return lookup.at(level, position);
      }

      @Override
      public void put(int level, long position, Hash root) {
        throw new IllegalStateException("a question puts nothing");
      }
    };
  }
}
