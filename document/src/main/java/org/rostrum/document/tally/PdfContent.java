package org.rostrum.document.tally;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Goes through a page's content (ISO 32000-1, 7.8.2) operator by operator, and keeps of the
 * operands what tells words: the name, the strings, the number of the mark. A page has ten thousand
 * operands, of which a general parser makes objects; this does not. For one thread, one page.
 */
final class PdfContent {
  /** No mark was named. */
  static final int NONE = -1;

  private final byte[] bytes;
  private int at;
  private String name = "";
  private int mark = NONE;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream(256);

  PdfContent(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The first name before the operator. */
  String name() {
    return name;
  }

  /** The mark a property list before the operator names. */
  int mark() {
    return mark;
  }

  /** All strings before the operator, outside property lists, one after the other. */
  byte[] shown() {
    return shown.toByteArray();
  }

  /** Goes on to the next operator; empty at the end. */
  String next() throws IOException {
    name = "";
    mark = NONE;
    shown.reset();
    int depth = 0;
    String key = "";
    while (at < bytes.length) {
      int c = bytes[at] & 0xFF;
      if (blank(c) || c == '[' || c == ']' || c == '{' || c == '}') {
        at++;
      } else if (c == '%') {
        comment();
      } else if (c == '/') {
        key = word(at + 1);
        name = name.isEmpty() ? key : name;
      } else if (c == '<' && next('<')) {
        at += 2;
        depth++;
      } else if (c == '>' && next('>')) {
        at += 2;
        depth--;
      } else if (c == '<') {
        hexadecimal(depth == 0 ? shown : new ByteArrayOutputStream());
      } else if (c == '(') {
        literal(depth == 0 ? shown : new ByteArrayOutputStream());
      } else if (number(c)) {
        String digits = word(at);
        mark = depth == 1 && key.equals("MCID") ? Integer.parseInt(digits) : mark;
      } else {
        String operator = word(at);
        if (operator.isEmpty() || operator.equals("BI")) {
          throw new IOException("a page's content cannot be read");
        }
        if (depth == 0) {
          return operator;
        }
      }
    }
    return "";
  }

  private boolean next(int c) {
    return at + 1 < bytes.length && bytes[at + 1] == c;
  }

  private static boolean blank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean number(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }

  private static boolean delimiter(int c) {
    return "()<>[]{}/%".indexOf(c) >= 0;
  }

  private void comment() {
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
  }

  /** The regular characters from here on. */
  private String word(int from) {
    int end = from;
    while (end < bytes.length && !blank(bytes[end]) && !delimiter(bytes[end])) {
      end++;
    }
    at = end;
    return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }

  private void hexadecimal(ByteArrayOutputStream to) throws IOException {
    int high = NONE;
    for (at++; at < bytes.length && bytes[at] != '>'; at++) {
      int digit = Character.digit(bytes[at], 16);
      if (digit < 0) {
        if (!blank(bytes[at])) {
          throw new IOException("a string of a page's content is damaged");
        }
      } else if (high == NONE) {
        high = digit;
      } else {
        to.write(high << 4 | digit);
        high = NONE;
      }
    }
    if (high != NONE) {
      to.write(high << 4);
    }
    at++;
  }

  private void literal(ByteArrayOutputStream to) {
    int depth = 0;
    for (; at < bytes.length; at++) {
      int c = bytes[at];
      if (c == '\\') {
        escaped(to);
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        at++;
        return;
      }
      if (c != '(' || depth > 1) {
        to.write(c);
      }
    }
  }

  /** What stands after a backslash; {@code at} ends on its last character. */
  private void escaped(ByteArrayOutputStream to) {
    at++;
    int c = at < bytes.length ? bytes[at] : ' ';
    if (c >= '0' && c <= '7') {
      int value = 0;
      int end = Math.min(at + 3, bytes.length);
      for (; at < end && bytes[at] >= '0' && bytes[at] <= '7'; at++) {
        value = value * 8 + bytes[at] - '0';
      }
      at--;
      to.write(value);
      return;
    }
    switch (c) {
      case 'n' -> to.write('\n');
      case 'r' -> to.write('\r');
      case 't' -> to.write('\t');
      case 'b' -> to.write('\b');
      case 'f' -> to.write('\f');
      case '\n' -> {}
      case '\r' -> at += next('\n') ? 1 : 0;
      default -> to.write(c);
    }
  }
}
