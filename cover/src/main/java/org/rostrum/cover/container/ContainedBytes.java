package org.rostrum.cover.container;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Takes one file out of a container, by its hash. */
public final class ContainedBytes {
  private ContainedBytes() {}

  /**
   * The bytes of a file in a container; empty when there is none, or the container is damaged.
   *
   * @param sha256 64 hexadecimal digits, lower case
   */
  public static Optional<byte[]> withHash(byte[] container, String sha256) {
    try {
      return StrictZip.read(container).entries().stream()
          .map(ZipEntryBytes::bytes)
          .filter(bytes -> hash(bytes).equals(sha256))
          .findFirst();
    } catch (ZipFault e) {
      return Optional.empty();
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
