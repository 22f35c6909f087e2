package org.rostrum.cover.report;

import java.util.Locale;

/**
 * Words out of a hostile file, made harmless to show in a terminal or on a page: no control
 * characters, no signs that turn the direction of writing, no more than a line.
 */
public final class Shown {
  private static final int LONGEST = 200;

  private Shown() {}

  public static String safe(String words) {
    StringBuilder safe = new StringBuilder();
    words.codePoints().limit(LONGEST + 1L).forEach(sign -> safe.appendCodePoint(harmless(sign)));
    if (safe.codePointCount(0, safe.length()) > LONGEST) {
      safe.setLength(safe.offsetByCodePoints(0, LONGEST));
      safe.append('…');
    }
    return safe.toString().strip();
  }

  private static int harmless(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          ' ';
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          0xFFFD;
      default -> sign;
    };
  }

  /** Bytes as lower-case hexadecimal digits. */
  public static String hex(byte[] bytes) {
    StringBuilder digits = new StringBuilder(bytes.length * 2);
    for (byte each : bytes) {
      digits
          .append(Character.forDigit(each >> 4 & 15, 16))
          .append(Character.forDigit(each & 15, 16));
    }
    return digits.toString().toLowerCase(Locale.ROOT);
  }
}
