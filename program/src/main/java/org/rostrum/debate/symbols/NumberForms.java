package org.rostrum.debate.symbols;

import java.util.Locale;

/**
 * Reads {@code 2341 (2017)}, {@code 70/237}, {@code 68/247 B}, {@code 3237 (XXIX)}, {@code
 * ES-11/1}.
 */
final class NumberForms {
  private NumberForms() {}

  static Item at(CharSequence text, int start) {
    int head = sessionPrefix(text, start);
    int end = digits(text, head);
    if (end == head || end - head > 4) {
      return Item.NONE;
    }
    String first = text.subSequence(start, end).toString().toUpperCase(Locale.ROOT);
    if (end < text.length() && Signs.isSlash(text.charAt(end))) {
      return sessionFirst(text, start, end, first);
    }
    if (head > start) {
      return Item.NONE;
    }
    int letter = letterEnd(text, end);
    String part = letter > end ? text.subSequence(letter - 1, letter).toString() : "";
    int open = skipSpace(text, letter);
    if (open < text.length() && text.charAt(open) == '(') {
      int close = open + 1;
      while (close < text.length() && close - open < 12 && text.charAt(close) != ')') {
        close++;
      }
      if (close < text.length() && text.charAt(close) == ')') {
        String content = plain(text, open + 1, close);
        if (Asides.isYear(content) && part.isEmpty()) {
          return new Item(start, close + 1, Item.Shape.WITH_YEAR, first, content, "");
        }
        if (Asides.isSession(content) && !Signs.areDigits(content)) {
          return new Item(start, close + 1, Item.Shape.SESSION_BEHIND, first, content, part);
        }
      }
    }
    if (end < text.length() && SymbolScanner.isWordSign(text.charAt(end))) {
      return Item.NONE;
    }
    boolean decimal =
        end + 1 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == ',')
            && Signs.isDigit(text.charAt(end + 1));
    return decimal ? Item.NONE : new Item(start, end, Item.Shape.ALONE, first, "", "");
  }

  private static Item sessionFirst(CharSequence text, int start, int slash, String first) {
    int begin = slash + 1;
    if (begin < text.length() && Signs.isSpace(text.charAt(begin))) {
      begin++;
    }
    int end = digits(text, begin);
    if (end == begin || end - begin > 4) {
      return Item.NONE;
    }
    String second = text.subSequence(begin, end).toString();
    boolean date = end < text.length() && Signs.isSlash(text.charAt(end));
    int behind = letterEnd(text, end);
    if (date || (behind < text.length() && SymbolScanner.isWordSign(text.charAt(behind)))) {
      return Item.NONE;
    }
    String letter = behind > end ? text.subSequence(behind - 1, behind).toString() : "";
    String session = first.replace('\u2010', '-').replace('\u2011', '-').replace('–', '-');
    return new Item(start, behind, Item.Shape.SESSION_FIRST, session, second, letter);
  }

  /** Behind {@code S-} or {@code ES-}, or the start itself. */
  private static int sessionPrefix(CharSequence text, int start) {
    int index = start;
    if (index < text.length() && text.charAt(index) == 'E') {
      index++;
    }
    boolean special =
        index + 1 < text.length()
            && text.charAt(index) == 'S'
            && Signs.isDash(text.charAt(index + 1));
    return special ? index + 2 : start;
  }

  private static int digits(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < 6 && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Behind a part's letter; "A" and "I" with a space before and behind may be words. */
  private static int letterEnd(CharSequence text, int end) {
    int index = skipSpace(text, end);
    if (index >= text.length()) {
      return end;
    }
    char sign = text.charAt(index);
    boolean last = index + 1 >= text.length();
    char behind = last ? '.' : text.charAt(index + 1);
    if (sign < 'A' || sign > 'Z' || SymbolScanner.isWordSign(behind) || behind == '/') {
      return end;
    }
    boolean parenthesis =
        !last
            && Signs.isSpace(behind)
            && index + 2 < text.length()
            && text.charAt(index + 2) == '(';
    boolean word = (sign == 'A' || sign == 'I') && index > end && !parenthesis;
    return word && !last && Signs.isSpace(behind) ? end : index + 1;
  }

  private static int skipSpace(CharSequence text, int index) {
    return index < text.length() && Signs.isSpace(text.charAt(index)) ? index + 1 : index;
  }

  private static String plain(CharSequence text, int from, int to) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int index = from; index < to; index++) {
      char sign = text.charAt(index);
      plain.append(Signs.isDash(sign) ? '-' : sign);
    }
    return plain.toString().strip();
  }
}
