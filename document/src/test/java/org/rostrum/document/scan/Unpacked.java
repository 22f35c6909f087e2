package org.rostrum.document.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A file's bytes as they stand, and what unpacks from any place in them. */
final class Unpacked {
  private Unpacked() {}

  /** Whether words stand in a file, plain or behind one packing (of zip, gzip or PDF). */
  static boolean holds(byte[] file, String words) {
    if (text(file).contains(words)) {
      return true;
    }
    for (int at = 0; at < file.length; at++) {
      boolean zip = at >= 30 && starts(file, at, "PK\u0003\u0004");
      int zipped = zip ? at + 30 + two(file, at + 26) + two(file, at + 28) : -1;
      if (zipped >= 0 && text(inflated(file, zipped, true)).contains(words)) {
        return true;
      }
      boolean pdf = starts(file, at, "stream\n");
      if (pdf && text(inflated(file, at + 7, false)).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] file, int at, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (at + i >= file.length || file[at + i] != (byte) signs.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int two(byte[] file, int at) {
    return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] inflated(byte[] file, int from, boolean bare) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Inflater inflater = new Inflater(bare)) {
      inflater.setInput(file, from, file.length - from);
      byte[] block = new byte[1 << 16];
      int more = inflater.inflate(block);
      while (more > 0) {
        out.write(block, 0, more);
        more = inflater.inflate(block);
      }
    } catch (DataFormatException e) {
      // was not packed here; what came out so far is looked at
    }
    return out.toByteArray();
  }
}
