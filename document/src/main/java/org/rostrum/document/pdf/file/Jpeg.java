package org.rostrum.document.pdf.file;

/**
 * What a JPEG file says of itself (ITU-T T.81, B.2.2).
 *
 * @param components 1 for grey, 3 for colour, 4 for print colours; 0 when it cannot be read
 */
record Jpeg(int width, int height, int components) {
  private static final Jpeg UNREADABLE = new Jpeg(0, 0, 0);

  /** Whether it may stand in the file as it is. */
  boolean plain() {
    return (components == 1 || components == 3) && width > 0 && height > 0;
  }

  static Jpeg of(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length) {
      if ((bytes[at] & 0xFF) != 0xFF) {
        return UNREADABLE;
      }
      int marker = bytes[at + 1] & 0xFF;
      boolean frame = marker >= 0xC0 && marker <= 0xCF;
      if (frame && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
        boolean readable = marker <= 0xC2 && bytes[at + 4] == 8;
        return readable
            ? new Jpeg(u16(bytes, at + 7), u16(bytes, at + 5), bytes[at + 9] & 0xFF)
            : UNREADABLE;
      }
      at += marker == 0xFF ? 1 : 2 + u16(bytes, at + 2);
    }
    return UNREADABLE;
  }

  private static int u16(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }
}
