package org.rostrum.document.docx;

import org.rostrum.document.official.Piece;

/** What a zip entry must know of the pieces it is joined from. For one thread. */
final class Joined {
  private long crc;
  private long stored;
  private long length;

  void add(Piece piece) {
    crc = CrcJoin.join(crc, piece.crc32(), piece.length());
    stored += piece.stored().length;
    length += piece.length();
  }

  /** Lays the pieces of another after these. */
  void add(Joined other) {
    crc = CrcJoin.join(crc, other.crc, other.length);
    stored += other.stored;
    length += other.length;
  }

  long crc() {
    return crc;
  }

  /** Bytes deflated, without the last block. */
  long stored() {
    return stored;
  }

  /** Bytes before deflating. */
  long length() {
    return length;
  }
}
