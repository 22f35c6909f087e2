package org.rostrum.document.akn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML as UTF-8 bytes, appended piece by piece. Knows escaping and nothing of elements. Characters
 * that XML 1.0 cannot carry become U+FFFD.
 */
final class Markup {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private byte[] bytes;
  private int length;

  Markup(int expectedBytes) {
    bytes = new byte[expectedBytes];
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** Markup as it stands; ASCII only. */
  Markup raw(String ascii) {
    int n = ascii.length();
    room(n);
    for (int i = 0; i < n; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** A number in decimal digits. */
  Markup raw(long number) {
    return raw(Long.toString(number));
  }

  /** Words between tags. */
  Markup text(String words) {
    return escaped(words, "\n", "\t", "\"");
  }

  /** An attribute with a space before it. */
  Markup attribute(String name, String value) {
    raw(" ").raw(name).raw("=\"");
    return escaped(value, "&#10;", "&#9;", "&quot;").raw("\"");
  }

  private Markup escaped(String words, String lineFeed, String tab, String quote) {
    int n = words.length();
    room(n);
    for (int i = 0; i < n; i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> raw("&amp;");
        case '<' -> raw("&lt;");
        case '>' -> raw("&gt;");
        case '"' -> raw(quote);
        case '\n' -> raw(lineFeed);
        case '\t' -> raw(tab);
        case '\r' -> raw("&#13;");
        default -> {
          if (c >= ' ' && c < 0x80) {
            room(1);
            bytes[length++] = (byte) c;
          } else {
            i += wide(words, i);
          }
        }
      }
    }
    return this;
  }

  /** Appends a character that is not printable ASCII; returns how many further chars it took. */
  private int wide(String words, int at) {
    int c = words.codePointAt(at);
    room(4);
    if (c < ' ' || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE || c == 0xFFFF) {
      for (byte b : REPLACEMENT) {
        bytes[length++] = b;
      }
      return 0;
    }
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
      return 0;
    }
    if (c < 0x10000) {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
      return 0;
    }
    bytes[length++] = (byte) (0xF0 | (c >> 18));
    bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
    bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (c & 0x3F));
    return 1;
  }

  /** All that was appended. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
