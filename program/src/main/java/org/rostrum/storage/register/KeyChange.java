package org.rostrum.storage.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Verifier;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.note.VerifierKey;

/**
 * The entry by which a register changes its key: both keys sign the change. Where the former key is
 * lost the entry says so, and whoever knows the former one alone must learn the new one from paper.
 */
final class KeyChange {
  static final String KIND = Verifier.KEY_CHANGED;
  static final String FORMER = "former-key";

  private static final String SIGNATURE = "signature";
  private static final String FORMER_SIGNATURE = "former-signature";
  private static final String LOST = "former-key-lost";

  private KeyChange() {}

  static Map<String, String> facts(SigningKeys fresh, VerifierKey former, Optional<SignerKey> by) {
    SignerKey key = fresh.all().getFirst();
    byte[] message = message(former, key.verifier());
    Map<String, String> facts = new TreeMap<>();
    facts.put(Verifier.KEY, key.verifier().text());
    facts.put(FORMER, former.text());
    facts.put(SIGNATURE, Base64.getEncoder().encodeToString(key.sign(message)));
    by.ifPresentOrElse(
        signer ->
            facts.put(FORMER_SIGNATURE, Base64.getEncoder().encodeToString(signer.sign(message))),
        () -> facts.put(LOST, "yes"));
    fresh.all().stream().skip(1).forEach(more -> facts.put("second-key", more.verifier().text()));
    return facts;
  }

  /** Whether an entry changes one key for another, signed by both or by the new one alone. */
  static boolean holds(Entry entry, VerifierKey former, VerifierKey fresh) {
    if (!entry.kind().equals(KIND)
        || !entry.fact(Verifier.KEY).equals(Optional.of(fresh.text()))
        || !entry.fact(FORMER).equals(Optional.of(former.text()))
        || former.algorithm() != Algorithm.ED25519) {
      return false;
    }
    byte[] message = message(former, fresh);
    boolean byFormer =
        entry.fact(LOST).isPresent() || signed(entry, FORMER_SIGNATURE, former, message);
    return byFormer && signed(entry, SIGNATURE, fresh, message);
  }

  private static boolean signed(Entry entry, String fact, VerifierKey key, byte[] message) {
    try {
      return entry
          .fact(fact)
          .map(Base64.getDecoder()::decode)
          .filter(signature -> key.signed(message, signature))
          .isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] message(VerifierKey former, VerifierKey fresh) {
    return ("rostrum key change v1\n" + former.text() + "\n" + fresh.text() + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
