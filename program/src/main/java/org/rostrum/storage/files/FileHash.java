package org.rostrum.storage.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file's bytes, which is its name.
 *
 * @param hex 64 digits, lower case
 */
public record FileHash(String hex) {
  private static final int DIGITS = 64;

  public FileHash {
    if (!is(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** Whether this is 64 hexadecimal digits in lower case, and so no way out of a folder. */
  static boolean is(String name) {
    return name.length() == DIGITS && name.chars().allMatch(FileHash::digit);
  }

  private static boolean digit(int letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
  }

  static FileHash of(MessageDigest digest) {
    return new FileHash(HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
