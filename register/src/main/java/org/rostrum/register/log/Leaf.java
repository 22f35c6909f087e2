package org.rostrum.register.log;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.rostrum.register.tree.Hash;

/**
 * An entry with the salt that seals it. The tree holds the sealed leaf alone: without the salt
 * nobody can tell what it says, or try whether it says what they guess. Entry and salt are given to
 * those whom the entry concerns, and to all at release.
 *
 * @param entry what happened
 * @param salt 32 random bytes
 */
public record Leaf(Entry entry, Hash salt) {
  private static final String TITLE = "rostrum leaf v1\n";

  /** Seals an entry with a fresh salt. */
  public static Leaf seal(Entry entry, SecureRandom random) {
    byte[] salt = new byte[Hash.BYTES];
    random.nextBytes(salt);
    return new Leaf(entry, Hash.fromBytes(salt).orElseThrow());
  }

  /** What the tree commits to: a title and the hash of salt and entry, in hexadecimal digits. */
  public String content() {
    Hash sealed = Hash.of(salt.bytes(), entry.text().getBytes(StandardCharsets.UTF_8));
    return TITLE + sealed.hex() + "\n";
  }

  /** The leaf's hash in the tree. */
  public Hash hash() {
    return Hash.ofLeaf(content().getBytes(StandardCharsets.UTF_8));
  }

  /** What opens the seal: the salt in 64 hexadecimal digits, a line's end, the entry's text. */
  public String opening() {
    return salt.hex() + "\n" + entry.text();
  }

  /** Reads an opening; nothing when it is none. */
  public static Optional<Leaf> open(String opening) {
    int end = opening.indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    return Hash.fromHex(opening.substring(0, end))
        .flatMap(
            salt -> Entry.parse(opening.substring(end + 1)).map(entry -> new Leaf(entry, salt)));
  }
}
