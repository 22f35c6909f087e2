package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The bytes of a file, held back by one block: the last one is given only when the hash of all is
 * right. Who copies it to somebody ends with an error, never with a whole wrong file.
 */
final class CheckedBytes extends InputStream {
  private static final int BLOCK = 64 * 1024;

  private final InputStream bytes;
  private final FileHash hash;
  private final MessageDigest digest = FileHash.digest();
  private byte[] block = {};
  private int at;
  private byte[] next;
  private boolean verified;

  CheckedBytes(InputStream bytes, FileHash hash) throws IOException {
    this.bytes = bytes;
    this.hash = hash;
    this.next = block();
  }

  private byte[] block() throws IOException {
    try {
      byte[] read = bytes.readNBytes(BLOCK);
      digest.update(read);
      return read;
    } catch (StorageTrouble | IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** Makes {@code block} the next one, after the one behind it is known to be right. */
  private boolean advance() throws IOException {
    if (next.length == 0) {
      verify();
      return false;
    }
    block = next;
    at = 0;
    next = block();
    if (next.length == 0) {
      verify();
    }
    return true;
  }

  private void verify() {
    if (!verified && !FileHash.of(digest).equals(hash)) {
      throw StorageTrouble.of(Kind.DAMAGED_FILE, "file", hash);
    }
    verified = true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (at == block.length && !advance()) {
      return -1;
    }
    int given = Math.min(count, block.length - at);
    System.arraycopy(block, at, target, from, given);
    at += given;
    return given;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
