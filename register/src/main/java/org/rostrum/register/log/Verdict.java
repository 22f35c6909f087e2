package org.rostrum.register.log;

/** What a check of a proof found. */
public sealed interface Verdict {
  /**
   * The entry stands in the register whose head a trusted key signed.
   *
   * @param entry what happened
   * @param checkpoint the head that holds it
   */
  record Holds(Entry entry, Checkpoint checkpoint) implements Verdict {}

  /** The proof proves nothing. */
  record Fails(Fault fault) implements Verdict {}

  /** Why a proof proves nothing. */
  enum Fault {
    /** A sign is not as the format has it. */
    MISSPELLED,
    /** No key that the asker trusts signed the checkpoint, or one's signature does not fit. */
    NOT_SIGNED,
    /** The key is another register's. */
    OTHER_REGISTER,
    /** The entry says another place than the proof. */
    OTHER_PLACE,
    /** The tree of the checkpoint does not hold the entry, or not there. */
    NOT_IN_TREE;

    /** Lower case with hyphens: {@code "not-in-tree"}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
