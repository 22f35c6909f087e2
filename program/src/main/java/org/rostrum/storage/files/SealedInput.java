package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.files.Gcm.Place;

/** Opens sealed blocks one after the other; gives no byte of a block whose seal is broken. */
final class SealedInput extends InputStream {
  private final InputStream raw;
  private final byte[] key;
  private final FileHash hash;
  private byte[] sealed;
  private byte[] block = {};
  private int at;
  private long number;
  private boolean ended;

  SealedInput(InputStream raw, byte[] key, FileHash hash) throws IOException {
    this.raw = raw;
    this.key = key.clone();
    this.hash = hash;
    this.sealed = sealedBlock();
  }

  private byte[] sealedBlock() throws IOException {
    return raw.readNBytes(SealedOutput.BLOCK + Gcm.TAG_BYTES);
  }

  private boolean advance() throws IOException {
    if (ended) {
      return false;
    }
    byte[] next = sealedBlock();
    Place place = next.length == 0 ? Place.LAST : Place.INSIDE;
    try {
      block = Gcm.open(key, Gcm.blockNonce(number, place), new byte[0], sealed, sealed.length);
    } catch (SealBroken e) {
      throw StorageTrouble.of(Kind.DAMAGED_FILE, "file", hash).because(e);
    }
    at = 0;
    number++;
    sealed = next;
    ended = place == Place.LAST;
    return block.length > 0;
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
    raw.close();
  }
}
