package org.rostrum.document.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A small colour profile (ICC.1:2001-04) with the primaries of sRGB and a gamma of 2.2. */
final class Icc {
  private static final String[] TAGS = {
    "cprt", "desc", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };
  private static final double[][] POINTS = {
    {0.9642, 1.0, 0.8249},
    {0.4361, 0.2225, 0.0139},
    {0.3851, 0.7169, 0.0971},
    {0.1431, 0.0606, 0.7141}
  };

  private Icc() {}

  static byte[] profile() {
    ByteBuffer out = ByteBuffer.allocate(128 + 4 + 12 * TAGS.length + 24 + 108 + 4 * 20 + 16);
    out.putInt(0, out.capacity()).putInt(8, 0x02100000);
    text(out, 12, "mntrRGB XYZ ");
    out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
    text(out, 36, "acsp");
    out.putInt(68, 0xF6D6).putInt(72, 0x10000).putInt(76, 0xD32D);
    out.putInt(128, TAGS.length);
    int at = 128 + 4 + 12 * TAGS.length;
    int curve = out.capacity() - 16;
    for (int i = 0; i < TAGS.length; i++) {
      int size = i == 0 ? 24 : i == 1 ? 108 : i < 6 ? 20 : 14;
      int place = i < 6 ? at : curve;
      text(out, 132 + 12 * i, TAGS[i]);
      out.putInt(136 + 12 * i, place).putInt(140 + 12 * i, size);
      if (i == 0) {
        text(out, at, "text\0\0\0\0Public domain\0");
      } else if (i == 1) {
        text(out, at, "desc\0\0\0\0");
        out.putInt(at + 8, 9);
        text(out, at + 12, "sRGB-like");
      } else if (i < 6) {
        text(out, at, "XYZ ");
        for (int k = 0; k < 3; k++) {
          out.putInt(at + 8 + 4 * k, (int) Math.round(POINTS[i - 2][k] * 65_536));
        }
      }
      at += i < 6 ? size : 0;
    }
    text(out, curve, "curv");
    out.putInt(curve + 8, 1).putShort(curve + 12, (short) 0x0233);
    return out.array();
  }

  private static void text(ByteBuffer out, int at, String words) {
    out.put(at, words.getBytes(StandardCharsets.US_ASCII));
  }
}
