package org.rostrum.debate.symbols;

import java.util.Locale;

/** How far a symbol reaches behind a piece: years, sessions and parts in parentheses, stars. */
final class AsideExtent {
  private final CharSequence text;

  AsideExtent(CharSequence text) {
    this.text = text;
  }

  /** Where the asides and stars behind a piece end. */
  int behindPiece(int start, int piece, boolean decided) {
    int end = partLetter(piece, decided);
    while (end - start < SymbolExtent.LONGEST) {
      int open = end < text.length() && Signs.isSpace(text.charAt(end)) ? end + 1 : end;
      int close = asideEnd(open, start, open > end);
      if (close < 0) {
        break;
      }
      end = close;
    }
    while (end < text.length() && text.charAt(end) == '*' && end - start < SymbolExtent.LONGEST) {
      end++;
    }
    return end;
  }

  boolean isAt(int index) {
    return asideEnd(index, index, false) > 0;
  }

  /** Behind a resolution's number between slashes, {@code /(1455)/1}; where it starts otherwise. */
  int resolutionEnd(int open) {
    int close = open;
    while (close < text.length() && close - open < 6 && text.charAt(close) != ')') {
      close++;
    }
    boolean whole =
        close + 2 < text.length()
            && text.charAt(close) == ')'
            && isSlashAt(close + 1)
            && Signs.isDigit(text.charAt(close + 2))
            && Asides.isResolutionNumber(text.subSequence(open, close + 1).toString());
    return whole ? close + 1 : open;
  }

  private int partLetter(int end, boolean decided) {
    int letter = end + 1;
    if (!decided || letter >= text.length() || !Signs.isSpace(text.charAt(end))) {
      return end;
    }
    char sign = text.charAt(letter);
    boolean last = letter + 1 >= text.length();
    char behind = last ? '.' : text.charAt(letter + 1);
    if (sign < 'A' || sign > 'Z' || SymbolScanner.isWordSign(behind) || isSlashOrStop(letter + 1)) {
      return end;
    }
    boolean word = sign == 'A' || sign == 'I';
    return word && !last && Signs.isSpace(behind) ? end : letter + 1;
  }

  private boolean isSlashOrStop(int index) {
    return index < text.length() && isSlashAt(index);
  }

  /** Where a year, session, volume, part or resumption in parentheses ends, or -1. */
  private int asideEnd(int open, int start, boolean spaced) {
    if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '[')) {
      return -1;
    }
    char closing = text.charAt(open) == '(' ? ')' : ']';
    int close = open + 1;
    while (close < text.length() && close - open < 24 && text.charAt(close) != closing) {
      close++;
    }
    if (close >= text.length() || text.charAt(close) != closing) {
      return -1;
    }
    StringBuilder plain = new StringBuilder();
    for (int index = open + 1; index < close; index++) {
      char sign = text.charAt(index);
      plain.append(Signs.isSpace(sign) ? ' ' : Signs.isDash(sign) ? '-' : sign);
    }
    String content = plain.toString().strip();
    String before = text.subSequence(start, open).toString().toUpperCase(Locale.ROOT);
    boolean resolution = before.contains("/RES/");
    boolean year = Asides.isYear(content) && before.startsWith("S/RES/");
    boolean session =
        Asides.isSession(content)
            && !Signs.areDigits(content)
            && ((resolution && !before.startsWith("S/")) || !spaced);
    boolean count =
        !spaced && Signs.areDigits(content) && content.length() <= 3 && !isFootnote(open);
    boolean extent = Asides.extent(content).isPresent();
    return year || session || count || extent ? close + 1 : -1;
  }

  /** A number in parentheses behind a number is a note's mark, behind letters a session. */
  private boolean isFootnote(int open) {
    return open == 0 || !Signs.isLetter(text.charAt(open - 1));
  }

  private boolean isSlashAt(int index) {
    return Signs.isSlash(text.charAt(index));
  }
}
