package org.rostrum.document.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType file (ISO/IEC 14496-22). The bytes are read where they stand; nobody may
 * write to them. Thread-safe.
 */
final class Sfnt {
  private final ByteBuffer bytes;
  private final Map<String, int[]> tables = new HashMap<>();

  Sfnt(byte[] file) {
    bytes = ByteBuffer.wrap(file);
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      String tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new int[] {bytes.getInt(at + 8), bytes.getInt(at + 12)});
    }
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /** Where a table begins. */
  int start(String table) {
    int[] place = tables.get(table);
    if (place == null) {
      throw new IllegalStateException("the typeface has no table " + table);
    }
    return place[0];
  }

  /** A copy of a table; empty when there is none. */
  byte[] table(String table) {
    int[] place = tables.get(table);
    return place == null
        ? new byte[0]
        : Arrays.copyOfRange(bytes.array(), place[0], place[0] + place[1]);
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes.array(), from, to);
  }

  int u16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  int s16(int at) {
    return bytes.getShort(at);
  }

  int s32(int at) {
    return bytes.getInt(at);
  }
}
