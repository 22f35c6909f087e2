package org.rostrum.document.official;

import java.util.zip.CRC32;

/**
 * Bytes as they stand in a finished file. The array is shared; nobody may write to it.
 *
 * @param stored the bytes as they stand there, compressed where the form compresses
 * @param length the length before compression
 * @param crc32 the CRC-32 before compression, as a zip entry carries it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Piece(byte[] stored, long length, long crc32) {
  /** Nothing. */
  public static final Piece EMPTY = new Piece(new byte[0], 0, 0);

  /** Bytes that stand in the file as they are. */
  public static Piece plain(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return new Piece(bytes, bytes.length, crc.getValue());
  }
}
