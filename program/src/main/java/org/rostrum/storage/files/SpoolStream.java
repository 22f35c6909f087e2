package org.rostrum.storage.files;

import java.io.IOException;
import java.io.OutputStream;
import org.rostrum.storage.files.Blobs.Spool;

/** A spool as a stream. Its errors are ours; closing it leaves the spool open for its name. */
final class SpoolStream extends OutputStream {
  private final Spool spool;

  SpoolStream(Spool spool) {
    this.spool = spool;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    try {
      spool.write(bytes, from, count);
    } catch (IOException e) {
      throw new LocalTrouble(e);
    }
  }
}
