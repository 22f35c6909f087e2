package org.rostrum.document.word.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rostrum.document.safety.Deadline;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/**
 * A part's bytes as they are inflated: counted as they come, stopped as soon as they are more than
 * the part said, checked against its sum at the end.
 */
final class Inflating extends InputStream {
  private final byte[] file;
  private final Entry entry;
  private final Deadline deadline;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private long given;
  private int taken;
  private boolean closed;

  Inflating(byte[] file, Entry entry, Deadline deadline) {
    this.file = file;
    this.entry = entry;
    this.deadline = deadline;
    if (entry.deflated() == Entry.Packing.DEFLATED) {
      inflater.setInput(file, entry.start(), entry.packed());
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    deadline.check();
    int n =
        entry.deflated() == Entry.Packing.STORED
            ? copy(to, offset, length)
            : inflate(to, offset, length);
    if (n < 0) {
      finish();
      return -1;
    }
    given += n;
    if (given > entry.size()) {
      throw wrong();
    }
    crc.update(to, offset, n);
    return n;
  }

  private int copy(byte[] to, int offset, int length) {
    int n = Math.min(length, entry.packed() - taken);
    if (n <= 0) {
      return -1;
    }
    System.arraycopy(file, entry.start() + taken, to, offset, n);
    taken += n;
    return n;
  }

  private int inflate(byte[] to, int offset, int length) {
    try {
      if (closed || inflater.finished()) {
        return -1;
      }
      int n = inflater.inflate(to, offset, length);
      if (n > 0) {
        return n;
      }
      if (inflater.finished()) {
        return -1;
      }
      throw wrong();
    } catch (DataFormatException e) {
      throw wrong();
    }
  }

  private void finish() {
    if (closed) {
      return;
    }
    if (given != entry.size() || crc.getValue() != entry.crc32()) {
      throw wrong();
    }
    close();
  }

  @Override
  public void close() {
    closed = true;
    inflater.end();
  }

  private Refusal wrong() {
    return Refusal.because("word-damaged", Place.part(entry.name()));
  }
}
