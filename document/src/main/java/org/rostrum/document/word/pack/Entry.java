package org.rostrum.document.word.pack;

/**
 * One entry of the package, as the central directory and its own header agree on it.
 *
 * @param name with forward slashes, as filed
 * @param start offset of its first byte in the file
 * @param packed its size in the file
 * @param size the size it says it has when inflated; checked, never trusted
 * @param crc32 the checksum it says it has
 * @param deflated whether it is compressed
 */
record Entry(String name, int start, int packed, long size, long crc32, Packing deflated) {
  /** How the bytes stand in the file. */
  enum Packing {
    STORED,
    DEFLATED
  }
}
