package org.rostrum.register.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 hash, and the two ways the tree makes one: of a leaf and of two children, told apart by
 * their first byte (RFC 6962, section 2.1).
 */
public final class Hash {
  public static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The plain hash of the bytes, one after the other. */
  public static Hash of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Hash(digest.digest());
  }

  /** The hash of a leaf with this content. */
  public static Hash ofLeaf(byte[] content) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return new Hash(digest.digest(content));
  }

  /** The hash of a node with these children. */
  public static Hash ofNode(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  /** A hash known by its 32 bytes; nothing when there are more or fewer. */
  public static Optional<Hash> fromBytes(byte[] bytes) {
    return bytes.length == BYTES ? Optional.of(new Hash(bytes.clone())) : Optional.empty();
  }

  /** From standard Base64 with padding, in the one canonical spelling; nothing for any other. */
  public static Optional<Hash> fromBase64(String text) {
    try {
      Optional<Hash> hash = fromBytes(Base64.getDecoder().decode(text));
      return hash.filter(h -> h.base64().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** From 64 hexadecimal digits, in lower case; nothing for anything else. */
  public static Optional<Hash> fromHex(String text) {
    try {
      return fromBytes(HexFormat.of().parseHex(text)).filter(h -> h.hex().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
