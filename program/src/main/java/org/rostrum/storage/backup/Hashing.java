package org.rostrum.storage.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that hashes what goes through it. Closing it leaves the target open. */
final class Hashing extends FilterOutputStream {
  private final MessageDigest digest = sha256();

  Hashing(OutputStream target) {
    super(target);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String of(InputStream in) throws IOException {
    Hashing hashing = new Hashing(OutputStream.nullOutputStream());
    in.transferTo(hashing);
    return hashing.hash();
  }

  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void write(int value) throws IOException {
    digest.update((byte) value);
    out.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    digest.update(bytes, from, count);
    out.write(bytes, from, count);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
