package org.rostrum.document.docx;

import java.util.Arrays;

/**
 * XML in the making, in UTF-8 bytes. Appends without checks of well-formedness: its callers write
 * markup by hand, for speed, and a test parses what they wrote. For one thread.
 *
 * <p>Characters that XML cannot hold become U+FFFD, so that their loss can be seen.
 */
final class Markup {
  private byte[] bytes;
  private int length;

  Markup() {
    bytes = new byte[16_384];
  }

  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  byte[] array() {
    return bytes;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** Markup as it is, ASCII only. */
  Markup raw(String ascii) {
    int count = ascii.length();
    room(count);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < count; i++) {
      to[at + i] = (byte) ascii.charAt(i);
    }
    length = at + count;
    return this;
  }

  /** Markup made before. */
  Markup raw(byte[] made) {
    room(made.length);
    System.arraycopy(made, 0, bytes, length, made.length);
    length += made.length;
    return this;
  }

  Markup number(long number) {
    if (number >= 0 && number < 10) {
      room(1);
      bytes[length++] = (byte) ('0' + number);
      return this;
    }
    return raw(Long.toString(number));
  }

  /** Words between tags or within an attribute's double quotes. */
  Markup text(CharSequence words) {
    return text(words, 0, words.length());
  }

  /** A part of words, which must not begin or end within a surrogate pair. */
  Markup text(CharSequence words, int from, int to) {
    room((to - from) * 6);
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (c >= 0x80) {
        i = beyondAscii(words, i, to, c);
      } else if (c >= 0x40 || Character.isLetterOrDigit(c)) {
        bytes[length++] = (byte) c;
      } else {
        sign(c);
      }
    }
    return this;
  }

  private void sign(char c) {
    switch (c) {
      case '&' -> raw("&amp;");
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '"' -> raw("&quot;");
      case '\t' -> raw("&#9;");
      case '\n' -> raw("&#10;");
      case '\r' -> raw("&#13;");
      default -> {
        if (c < 0x20) {
          three('\uFFFD');
        } else {
          bytes[length++] = (byte) c;
        }
      }
    }
  }

  private int beyondAscii(CharSequence words, int i, int to, char c) {
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
      return i;
    }
    if (!Character.isSurrogate(c)) {
      three(c >= 0xFFFE ? '\uFFFD' : c);
      return i;
    }
    if (Character.isLowSurrogate(c) || i + 1 >= to) {
      three('\uFFFD');
      return i;
    }
    char low = words.charAt(i + 1);
    if (!Character.isLowSurrogate(low)) {
      three('\uFFFD');
      return i;
    }
    int point = Character.toCodePoint(c, low);
    bytes[length++] = (byte) (0xF0 | (point >> 18));
    bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
    bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (point & 0x3F));
    return i + 1;
  }

  private void three(char c) {
    bytes[length++] = (byte) (0xE0 | (c >> 12));
    bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (c & 0x3F));
  }
}
