package org.rostrum.document.check.part;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Whether a TrueType or OpenType file gives letters their own shapes, as far as its tables tell:
 * the names of the shapes, else their order, which in an honest file follows the alphabet.
 */
final class FontLetters {
  private static final int CHARACTER_MAP = 0x636D6170;
  private static final int NAMES = 0x706F7374;
  private static final int MAC_NAMES = 258;
  private static final String[] DIGITS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private final byte[] bytes;
  private final ByteBuffer file;

  private FontLetters(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
  }

  /**
   * Judges a font.
   *
   * @param key the GUID its first bytes are mixed with (ISO/IEC 29500-1, 17.8.1); may be empty
   */
  static boolean asStored(byte[] bytes, String key) {
    try {
      FontLetters font = new FontLetters(unmixed(bytes, key));
      return font.honest();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] unmixed(byte[] bytes, String key) {
    byte[] plain = bytes.clone();
    String digits = key.replaceAll("[^0-9A-Fa-f]", "");
    if (digits.length() == 32) {
      byte[] mix = HexFormat.of().parseHex(digits);
      for (int i = 0; i < 32 && i < plain.length; i++) {
        plain[i] ^= mix[15 - i % 16];
      }
    }
    return plain;
  }

  private boolean honest() {
    int signature = file.getInt(0);
    if (signature != 0x00010000 && signature != 0x4F54544F && signature != 0x74727565) {
      return false;
    }
    Map<Integer, Integer> shapes = shapes();
    List<String> names = names();
    for (char c = 'A'; c <= 'z'; c++) {
      if (Character.isLetter(c)
          && !named(names, shapes.getOrDefault((int) c, -1), String.valueOf(c))) {
        return false;
      }
    }
    for (int digit = 0; digit <= 9; digit++) {
      if (!named(names, shapes.getOrDefault('0' + digit, -1), DIGITS[digit])) {
        return false;
      }
    }
    return rising(shapes, 'A', 'Z') && rising(shapes, 'a', 'z') && rising(shapes, '0', '9');
  }

  private static boolean named(List<String> names, int shape, String expected) {
    if (shape < 0 || shape >= names.size()) {
      return true;
    }
    String name = names.get(shape).replaceFirst("\\..*$", "");
    boolean says = name.matches("[A-Za-z]") || List.of(DIGITS).contains(name);
    return !says || name.equals(expected);
  }

  private static boolean rising(Map<Integer, Integer> shapes, char from, char to) {
    int last = -1;
    for (int c = from; c <= to; c++) {
      Integer shape = shapes.get(c);
      if (shape != null && shape != 0) {
        if (shape <= last) {
          return false;
        }
        last = shape;
      }
    }
    return true;
  }

  private int table(int tag) {
    int tables = file.getShort(4) & 0xFFFF;
    for (int i = 0; i < tables; i++) {
      if (file.getInt(12 + 16 * i) == tag) {
        return file.getInt(12 + 16 * i + 8);
      }
    }
    return -1;
  }

  private Map<Integer, Integer> shapes() {
    Map<Integer, Integer> shapes = new HashMap<>();
    int map = table(CHARACTER_MAP);
    if (map < 0) {
      throw new IllegalArgumentException("no character map");
    }
    int subtables = file.getShort(map + 2) & 0xFFFF;
    for (int i = 0; i < subtables; i++) {
      int at = map + file.getInt(map + 4 + 8 * i + 4);
      int format = file.getShort(at) & 0xFFFF;
      if (format == 4) {
        segments(at, shapes);
      } else if (format == 12) {
        groups(at, shapes);
      }
    }
    return shapes;
  }

  private void segments(int at, Map<Integer, Integer> shapes) {
    int count = (file.getShort(at + 6) & 0xFFFF) / 2;
    for (int i = 0; i < count; i++) {
      int end = file.getShort(at + 14 + 2 * i) & 0xFFFF;
      int start = file.getShort(at + 16 + 2 * count + 2 * i) & 0xFFFF;
      int delta = file.getShort(at + 16 + 4 * count + 2 * i);
      int offsetAt = at + 16 + 6 * count + 2 * i;
      int offset = file.getShort(offsetAt) & 0xFFFF;
      for (int c = start; c <= Math.min(end, 'z'); c++) {
        int shape =
            offset == 0
                ? (c + delta) & 0xFFFF
                : file.getShort(offsetAt + offset + 2 * (c - start)) & 0xFFFF;
        shapes.put(c, offset != 0 && shape != 0 ? (shape + delta) & 0xFFFF : shape);
      }
    }
  }

  private void groups(int at, Map<Integer, Integer> shapes) {
    int count = Math.min(file.getInt(at + 12), 10_000);
    for (int i = 0; i < count; i++) {
      int start = file.getInt(at + 16 + 12 * i);
      int end = Math.min(file.getInt(at + 20 + 12 * i), 'z');
      int shape = file.getInt(at + 24 + 12 * i);
      for (int c = Math.max(start, 0); c <= end; c++) {
        shapes.put(c, shape + c - start);
      }
    }
  }

  /** The names of the shapes in their order; empty where the file keeps none. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    int at = table(NAMES);
    if (at < 0 || file.getInt(at) != 0x00020000) {
      return names;
    }
    int count = file.getShort(at + 32) & 0xFFFF;
    int strings = at + 34 + 2 * count;
    List<String> own = new ArrayList<>();
    while (strings < file.limit() && own.size() < count) {
      int length = file.get(strings) & 0xFF;
      if (strings + 1 + length > file.limit()) {
        break;
      }
      own.add(new String(bytes, strings + 1, length, StandardCharsets.ISO_8859_1));
      strings += 1 + length;
    }
    for (int i = 0; i < count; i++) {
      int index = file.getShort(at + 34 + 2 * i) & 0xFFFF;
      names.add(
          index < MAC_NAMES
              ? mac(index)
              : index - MAC_NAMES < own.size() ? own.get(index - MAC_NAMES) : "");
    }
    return names;
  }

  /** Apple's standard names, of which only letters and digits matter here. */
  private static String mac(int index) {
    if (index >= 19 && index <= 28) {
      return DIGITS[index - 19];
    }
    if (index >= 36 && index <= 61) {
      return String.valueOf((char) ('A' + index - 36));
    }
    return index >= 68 && index <= 93 ? String.valueOf((char) ('a' + index - 68)) : "";
  }
}
