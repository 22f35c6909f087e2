package org.rostrum.document.html;

import java.nio.charset.StandardCharsets;

/**
 * Grows the markup of a page: well-formed as XML, and read the same by an HTML parser. Signs that
 * neither of the two may hold become a space (controls) or U+FFFD (halves of a pair, non-signs).
 * For one thread.
 */
final class Markup {
  private final StringBuilder out;

  Markup(int capacity) {
    out = new StringBuilder(capacity);
  }

  /** Markup as it stands. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  Markup number(int number) {
    out.append(number);
    return this;
  }

  /** Words. */
  Markup text(String words) {
    return text(words, 0, words.length());
  }

  /** A part of some words. */
  Markup text(String words, int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      String instead = ordinary(c) ? "" : instead(words, i, c);
      if (!instead.isEmpty()) {
        out.append(words, from, i).append(instead);
        from = i + 1;
      }
    }
    out.append(words, from, end);
    return this;
  }

  /** An attribute with the space before it. */
  Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
    return this;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean ordinary(char c) {
    return c > '>' ? c < 0x7F || (c > 0x9F && c < 0xD800) : c >= ' ' && c < '"';
  }

  private static String instead(String words, int at, char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\uFFFE', '\uFFFF' -> "\uFFFD";
      default -> {
        if (Character.isISOControl(c)) {
          yield " ";
        }
        yield Character.isSurrogate(c) && !paired(words, at, c) ? "\uFFFD" : "";
      }
    };
  }

  private static boolean paired(String words, int at, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
    }
    return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
  }
}
