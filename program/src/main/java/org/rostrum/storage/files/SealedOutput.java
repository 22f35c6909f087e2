package org.rostrum.storage.files;

import java.io.IOException;
import java.io.OutputStream;
import org.rostrum.storage.files.Gcm.Place;

/** Seals block after block. Every file has a last block, an empty file an empty one. */
final class SealedOutput extends OutputStream {
  static final int BLOCK = 64 * 1024;

  private final OutputStream target;
  private final byte[] key;
  private final byte[] block = new byte[BLOCK];
  private int filled;
  private long number;
  private boolean closed;

  SealedOutput(OutputStream target, byte[] key) {
    this.target = target;
    this.key = key.clone();
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int at = from;
    int end = from + count;
    while (at < end) {
      if (filled == BLOCK) {
        seal(Place.INSIDE);
      }
      int taken = Math.min(BLOCK - filled, end - at);
      System.arraycopy(bytes, at, block, filled, taken);
      filled += taken;
      at += taken;
    }
  }

  private void seal(Place place) throws IOException {
    target.write(Gcm.seal(key, Gcm.blockNonce(number, place), new byte[0], block, filled));
    number++;
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    seal(Place.LAST);
    target.close();
  }
}
