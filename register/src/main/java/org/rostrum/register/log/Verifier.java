package org.rostrum.register.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.log.Verdict.Fault;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Proofs;

/** Checks proofs with the keys the asker trusts, offline. Immutable. */
public final class Verifier {
  /** The kind of the entry by which a register changes its key. */
  public static final String KEY_CHANGED = "key-changed";

  /** The fact of that entry that names the new key. */
  public static final String KEY = "key";

  private final List<VerifierKey> keys;

  /**
   * @param keys learnt on another way than from the proof itself: printed, or from the register's
   *     page on an earlier day
   */
  public Verifier(List<VerifierKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** Checks a proof as it is kept in a receipt. */
  public Verdict check(String proof) {
    return TlogProof.parse(proof).map(this::check).orElse(new Verdict.Fails(Fault.MISSPELLED));
  }

  /** Checks a proof. */
  public Verdict check(TlogProof proof) {
    Optional<Checkpoint> signed = Heads.check(proof.checkpoint(), keys);
    if (signed.isEmpty()) {
      return new Verdict.Fails(Fault.NOT_SIGNED);
    }
    Checkpoint head = signed.get();
    List<VerifierKey> own = keys.stream().filter(k -> k.name().equals(head.origin())).toList();
    if (Heads.check(proof.checkpoint(), own).isEmpty()) {
      return new Verdict.Fails(Fault.OTHER_REGISTER);
    }
    Entry entry = proof.leaf().entry();
    if (entry.index() != proof.index()) {
      return new Verdict.Fails(Fault.OTHER_PLACE);
    }
    if (!Proofs.includes(
        proof.leaf().hash(), proof.index(), head.size(), proof.path(), head.root())) {
      return new Verdict.Fails(Fault.NOT_IN_TREE);
    }
    return new Verdict.Holds(entry, head);
  }

  /**
   * This verifier with the key a register changed to, when a key trusted so far signed the head
   * that holds the change.
   *
   * @return nothing when the proof is not of a change of key, or does not hold
   */
  public Optional<Verifier> following(TlogProof change) {
    if (!(check(change) instanceof Verdict.Holds holds)
        || !holds.entry().kind().equals(KEY_CHANGED)) {
      return Optional.empty();
    }
    return holds
        .entry()
        .fact(KEY)
        .flatMap(VerifierKey::parse)
        .filter(key -> key.name().equals(holds.checkpoint().origin()))
        .map(key -> {
          List<VerifierKey> more = new ArrayList<>(keys);
          more.add(key);
          return new Verifier(more);
        });
  }
}
