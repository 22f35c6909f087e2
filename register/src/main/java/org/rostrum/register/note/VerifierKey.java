package org.rostrum.register.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.rostrum.register.tree.Hash;

/**
 * What checks a signature: a name and a public key. Written in one line, {@code
 * name+number+Base64}, which anybody can print and compare. Immutable.
 */
public final class VerifierKey {
  /** ML-DSA-44 signs the name behind one byte of length. */
  private static final int LONGEST_NAME = 255;

  private final String name;
  private final Algorithm algorithm;
  private final byte[] raw;
  private final PublicKey key;

  private VerifierKey(String name, Algorithm algorithm, byte[] raw, PublicKey key) {
    this.name = name;
    this.algorithm = algorithm;
    this.raw = raw;
    this.key = key;
  }

  /**
   * A key of the JDK under a name.
   *
   * @throws IllegalArgumentException when the name holds spaces or a plus, or the key is of another
   *     kind
   */
  public static VerifierKey of(String name, Algorithm algorithm, PublicKey key) {
    byte[] encoded = key.getEncoded();
    byte[] prefix = algorithm.prefix();
    if (!isName(name)
        || encoded.length != prefix.length + algorithm.keyBytes()
        || !Arrays.equals(prefix, Arrays.copyOf(encoded, prefix.length))) {
      throw new IllegalArgumentException("not a name and an " + algorithm.javaName() + " key");
    }
    byte[] raw = Arrays.copyOfRange(encoded, prefix.length, encoded.length);
    return new VerifierKey(name, algorithm, raw, key);
  }

  /** Reads the one line; nothing when it is none, or its number is not that of its key. */
  public static Optional<VerifierKey> parse(String line) {
    String[] parts = line.split("\\+", 3);
    if (parts.length != 3 || !isName(parts[0])) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length == 0) {
        return Optional.empty();
      }
      byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
      return Algorithm.of(typed[0])
          .filter(algorithm -> algorithm.keyBytes() == raw.length)
          .flatMap(algorithm -> decoded(parts[0], algorithm, raw))
          .filter(key -> key.text().equals(line));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<VerifierKey> decoded(String name, Algorithm algorithm, byte[] raw) {
    try {
      byte[] encoded =
          ByteBuffer.allocate(algorithm.prefix().length + raw.length)
              .put(algorithm.prefix())
              .put(raw)
              .array();
      PublicKey key =
          KeyFactory.getInstance(algorithm.javaName())
              .generatePublic(new X509EncodedKeySpec(encoded));
      return Optional.of(new VerifierKey(name, algorithm, raw, key));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** The same key under another name. */
  public VerifierKey named(String other) {
    if (!isName(other)) {
      throw new IllegalArgumentException("not a name of a key: " + other);
    }
    return new VerifierKey(other, algorithm, raw, key);
  }

  public String name() {
    return name;
  }

  public Algorithm algorithm() {
    return algorithm;
  }

  /** Four bytes that tell this key from others of the same name; not a protection. */
  public int number() {
    byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] hash = Hash.of(start, new byte[] {algorithm.type()}, raw).bytes();
    return ByteBuffer.wrap(hash).getInt();
  }

  /** The one line. */
  public String text() {
    byte[] typed = ByteBuffer.allocate(1 + raw.length).put(algorithm.type()).put(raw).array();
    return name
        + "+"
        + HexFormat.of().toHexDigits(number())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  /** Whether these bytes are this key's signature of the message; false for any nonsense. */
  public boolean signed(byte[] message, byte[] signature) {
    try {
      Signature check = Signature.getInstance(algorithm.javaName());
      check.initVerify(key);
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Not empty, at most 255 bytes, no space of any kind, no plus, nothing that ends a line. */
  static boolean isName(String name) {
    return !name.isEmpty()
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
        && name.codePoints()
            .noneMatch(
                c -> c == '+' || Character.isSpaceChar(c) || Character.isWhitespace(c) || c < ' ');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
