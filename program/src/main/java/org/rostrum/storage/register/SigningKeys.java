package org.rostrum.storage.register;

import java.util.List;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.note.VerifierKey;

/**
 * The keys that sign now, under one name, the register's own.
 *
 * @param all the Ed25519 key first; at most one of each algorithm
 */
record SigningKeys(List<SignerKey> all) {
  SigningKeys {
    all = List.copyOf(all);
  }

  /** The register's own name, which is its keys' name. */
  String name() {
    return all.getFirst().verifier().name();
  }

  /** The same keys under another name, for another log of this house. */
  SigningKeys named(String name) {
    return new SigningKeys(all.stream().map(key -> key.named(name)).toList());
  }

  List<VerifierKey> verifiers() {
    return all.stream().map(SignerKey::verifier).toList();
  }
}
