package org.rostrum.register.log;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Nodes;
import org.rostrum.register.tree.NodesInMemory;
import org.rostrum.register.tree.Tree;

/**
 * Recomputes a register from its first entry and names the first thing that is wrong. It believes
 * nothing the register stores: not its nodes, not its order, not its times.
 */
public final class Audit {
  private final Nodes stored;
  private final List<VerifierKey> keys;

  /**
   * @param stored the nodes the register answers with
   * @param keys that may have signed a head
   */
  public Audit(Nodes stored, List<VerifierKey> keys) {
    this.stored = stored;
    this.keys = List.copyOf(keys);
  }

  /**
   * The first thing wrong.
   *
   * @param place the index of the entry concerned, or the size of the checkpoint concerned
   */
  public record Wrong(Kind kind, long place) {
    /** What can be wrong with a register. */
    public enum Kind {
      /** A row where an entry should stand is no entry. */
      UNREADABLE,
      /** An entry stands where another index belongs: one is missing, doubled or moved. */
      OUT_OF_PLACE,
      /** An entry is earlier than the one before it. */
      TIME_RAN_BACK,
      /** The node the register keeps is not the one its entries make. */
      NODE_DIFFERS,
      /** A checkpoint is not signed by a key of the register. */
      NOT_SIGNED,
      /** A checkpoint that was given out is not the head of these entries at its size. */
      OTHER_HEAD,
      /** A checkpoint that was given out has more entries than there are: some were cut off. */
      CUT_SHORT;

      /** Lower case with hyphens: {@code "time-ran-back"}. */
      public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      }
    }
  }

  /**
   * Reads everything.
   *
   * @param openings of the leaves, in the register's order
   * @param heads checkpoints that were given out: the register's own, and any a receipt carries
   * @return nothing when all is well
   */
  public Optional<Wrong> first(Iterator<String> openings, List<SignedNote> heads) {
    SortedMap<Long, Hash> expected = new TreeMap<>();
    for (SignedNote head : heads) {
      Optional<Checkpoint> checkpoint = Heads.check(head, keys);
      if (checkpoint.isEmpty()) {
        long size = Checkpoint.parse(head.text()).map(Checkpoint::size).orElse(0L);
        return Optional.of(new Wrong(Wrong.Kind.NOT_SIGNED, size));
      }
      Hash root = checkpoint.get().root();
      Hash other = expected.put(checkpoint.get().size(), root);
      if (other != null && !other.equals(root)) {
        return Optional.of(new Wrong(Wrong.Kind.OTHER_HEAD, checkpoint.get().size()));
      }
    }
    return recompute(openings, expected);
  }

  private Optional<Wrong> recompute(Iterator<String> openings, SortedMap<Long, Hash> expected) {
    Compared nodes = new Compared(stored);
    Tree tree = new Tree(nodes, 0);
    Instant last = Instant.MIN;
    while (openings.hasNext()) {
      long index = tree.size();
      Optional<Leaf> leaf = Leaf.open(openings.next());
      if (leaf.isEmpty()) {
        return Optional.of(new Wrong(Wrong.Kind.UNREADABLE, index));
      }
      Entry entry = leaf.get().entry();
      if (entry.index() != index) {
        return Optional.of(new Wrong(Wrong.Kind.OUT_OF_PLACE, index));
      }
      if (entry.time().isBefore(last)) {
        return Optional.of(new Wrong(Wrong.Kind.TIME_RAN_BACK, index));
      }
      last = entry.time();
      tree = tree.with(leaf.get().hash());
      if (nodes.differs) {
        return Optional.of(new Wrong(Wrong.Kind.NODE_DIFFERS, index));
      }
      Hash head = expected.get(tree.size());
      if (head != null && !head.equals(tree.root())) {
        return Optional.of(new Wrong(Wrong.Kind.OTHER_HEAD, tree.size()));
      }
    }
    for (Map.Entry<Long, Hash> head : expected.entrySet()) {
      if (head.getKey() > tree.size()) {
        return Optional.of(new Wrong(Wrong.Kind.CUT_SHORT, head.getKey()));
      }
    }
    return Optional.empty();
  }

  /** Computes its own nodes and compares each with the stored one. */
  private static final class Compared implements Nodes {
    private final NodesInMemory computed = new NodesInMemory();
    private final Nodes stored;
    private boolean differs;

    Compared(Nodes stored) {
      this.stored = stored;
    }

    @Override
    public Hash at(int level, long position) {
      return computed.at(level, position);
    }

    @Override
    public void put(int level, long position, Hash root) {
      computed.put(level, position, root);
      differs |= !same(level, position, root);
    }

    private boolean same(int level, long position, Hash root) {
      try {
        return stored.at(level, position).equals(root);
      } catch (IllegalStateException lost) {
        return false;
      }
    }
  }
}
