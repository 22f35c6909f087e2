package org.rostrum.register.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.note.NoteSignature;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.note.VerifierKey;

/**
 * Signs checkpoints and checks them. Ed25519 signs the three lines as they stand. ML-DSA-44 signs
 * what C2SP's tlog-cosignature prescribes: its own name, the time, and the head of the tree. Pure.
 */
public final class Heads {
  private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

  private Heads() {}

  /** A checkpoint under the signatures of these keys, in their order. */
  public static SignedNote sign(Checkpoint checkpoint, List<SignerKey> keys, Instant now) {
    List<NoteSignature> signatures = new ArrayList<>();
    for (SignerKey key : keys) {
      signatures.add(
          switch (key.verifier().algorithm()) {
            case ED25519 -> NoteSignature.by(key.verifier(), key.sign(utf8(checkpoint.text())));
            case ML_DSA_44 -> {
              long seconds = now.getEpochSecond();
              byte[] signature = key.sign(message(checkpoint, key.verifier(), seconds));
              yield NoteSignature.by(
                  key.verifier(),
                  ByteBuffer.allocate(8 + signature.length)
                      .putLong(seconds)
                      .put(signature)
                      .array());
            }
          });
    }
    return new SignedNote(checkpoint.text(), signatures);
  }

  /**
   * The checkpoint of a note that one of these keys signed. A signature that claims to be by one of
   * them and is not spoils the note, as the format asks; signatures of strangers say nothing.
   */
  public static Optional<Checkpoint> check(SignedNote note, List<VerifierKey> keys) {
    Optional<Checkpoint> checkpoint = Checkpoint.parse(note.text());
    boolean signed = false;
    for (NoteSignature signature : note.signatures()) {
      for (VerifierKey key : keys) {
        if (checkpoint.isPresent() && signature.claims(key)) {
          if (!holds(signature, key, checkpoint.get())) {
            return Optional.empty();
          }
          signed = true;
        }
      }
    }
    return signed ? checkpoint : Optional.empty();
  }

  private static boolean holds(NoteSignature line, VerifierKey key, Checkpoint checkpoint) {
    byte[] bytes = line.bytes();
    return switch (key.algorithm()) {
      case ED25519 -> key.signed(utf8(checkpoint.text()), bytes);
      case ML_DSA_44 ->
          bytes.length > 8
              && key.signed(
                  message(checkpoint, key, ByteBuffer.wrap(bytes).getLong()),
                  Arrays.copyOfRange(bytes, 8, bytes.length));
    };
  }

  private static byte[] message(Checkpoint checkpoint, VerifierKey key, long seconds) {
    byte[] name = utf8(key.name());
    byte[] origin = utf8(checkpoint.origin());
    return ByteBuffer.allocate(LABEL.length + 1 + name.length + 8 + 1 + origin.length + 8 + 8 + 32)
        .put(LABEL)
        .put((byte) name.length)
        .put(name)
        .putLong(seconds)
        .put((byte) origin.length)
        .put(origin)
        .putLong(0)
        .putLong(checkpoint.size())
        .put(checkpoint.root().bytes())
        .array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
