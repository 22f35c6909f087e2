package org.rostrum.people.keys;

/** By what somebody can enter by themselves: passkeys, and an account at the identity provider. */
public final class Entrances {
  private final KeyShelf shelf;
  private final Identities identities;

  public Entrances(KeyShelf shelf, Identities identities) {
    this.shelf = shelf;
    this.identities = identities;
  }

  /** Can this person enter without anybody's help? */
  public boolean has(String person) {
    return !shelf.of(person).isEmpty() || !identities.of(person).isEmpty();
  }

  /** Ends all of a person's: after a recovery, what was lost opens nothing. */
  public void end(String person) {
    shelf.of(person).forEach(key -> shelf.delete(key.getCredentialId()));
    identities.disconnect(person);
  }
}
