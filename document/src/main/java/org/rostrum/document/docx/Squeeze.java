package org.rostrum.document.docx;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.rostrum.document.official.Piece;

/**
 * Deflates a slice of a zip entry so that slices can be joined by laying their bytes end to end: no
 * last block, ending on a byte boundary, with no reference to what stood before (RFC 1951; the
 * joined stream ends with {@link #END}).
 */
final class Squeeze {
  /** A last, empty block. */
  static final byte[] END = {3, 0};

  private static final int LEVEL = 6;

  private Squeeze() {}

  static Piece piece(Markup markup) {
    return piece(markup.array(), markup.length());
  }

  static Piece piece(byte[] bytes, int length) {
    if (length == 0) {
      return Piece.EMPTY;
    }
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(bytes, 0, length);
      byte[] stored = new byte[256 + length / 3];
      int count = 0;
      while (true) {
        int room = stored.length - count;
        int more = deflater.deflate(stored, count, room, Deflater.FULL_FLUSH);
        count += more;
        if (more < room) {
          return new Piece(Arrays.copyOf(stored, count), length, crc.getValue());
        }
        stored = Arrays.copyOf(stored, stored.length * 2);
      }
    } finally {
      deflater.end();
    }
  }
}
