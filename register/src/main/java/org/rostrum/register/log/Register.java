package org.rostrum.register.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.tree.Tree;

/**
 * A register as it stands at one size. Appending puts nodes into the tree's store and returns the
 * next state; whoever calls does so in the transaction that writes the row the entry tells of, so
 * that both are there or neither. One writer at a time.
 *
 * @param origin the register's own name
 * @param tree its leaves so far
 * @param last when the last entry was appended; {@link Instant#EPOCH} when there is none
 */
public record Register(String origin, Tree tree, Instant last) {

  /**
   * The next state and what was appended.
   *
   * @param register with one entry more
   * @param leaf the entry and its salt, both to be kept
   */
  public record Appended(Register register, Leaf leaf) {}

  /** The clock shows an earlier time than the last entry. Nothing was appended. */
  public static final class ClockRanBack extends Exception {
    private static final long serialVersionUID = 1L;

    ClockRanBack(Instant last, Instant now) {
      super("The last entry is of " + last + ", and the clock shows " + now + ".");
    }
  }

  /**
   * Appends what happened.
   *
   * @param now the server's clock
   * @throws ClockRanBack when the clock shows a time before the last entry's
   */
  public Appended append(
      Instant now, String debate, String kind, Map<String, String> facts, SecureRandom random)
      throws ClockRanBack {
    if (now.isBefore(last)) {
      throw new ClockRanBack(last, now);
    }
    Entry entry = new Entry(tree.size(), now, debate, kind, new TreeMap<>(facts));
    Leaf leaf = Leaf.seal(entry, random);
    return new Appended(new Register(origin, tree.with(leaf.hash()), now), leaf);
  }

  /** The head of this state. */
  public Checkpoint checkpoint() {
    return new Checkpoint(origin, tree.size(), tree.root());
  }

  /** The head under the signatures of these keys. */
  public SignedNote sign(List<SignerKey> keys, Instant now) {
    return Heads.sign(checkpoint(), keys, now);
  }

  /**
   * What proves to anybody that a leaf stands in this state.
   *
   * @param signed this state's head, signed
   */
  public TlogProof prove(Leaf leaf, SignedNote signed) {
    long index = leaf.entry().index();
    return new TlogProof(leaf, index, tree.inclusion(index), signed);
  }

  /**
   * What proves that this state holds an earlier one unchanged.
   *
   * @param signed this state's head, signed
   */
  public Growth growth(long earlier, SignedNote signed) {
    return new Growth(earlier, tree.consistency(earlier), signed);
  }
}
