package org.rostrum.debate.symbols;

import java.util.Locale;
import java.util.Set;

/** How far a symbol reaches in running words: not into the full stop, bracket or note behind it. */
final class SymbolExtent {
  /** Signs in one candidate at most; longer runs of slashes are no symbol. */
  static final int LONGEST = 140;

  private static final Set<String> FILES =
      Set.of(
          "pdf", "doc", "docx", "htm", "html", "txt", "rtf", "xml", "json", "csv", "xls", "xlsx",
          "jpg", "jpeg", "png", "gif", "zip", "odt", "md", "asp", "aspx", "php", "js", "css",
          "java", "py", "sh");

  private final CharSequence text;
  private final PieceExtent piece;
  private final AsideExtent asides;

  SymbolExtent(CharSequence text) {
    this.text = text;
    this.piece = new PieceExtent(text);
    this.asides = new AsideExtent(text);
  }

  /**
   * A stretch of text.
   *
   * @param end where it ends; where it starts when there is nothing
   * @param broken whether it runs on into something that no symbol holds, such as a file name
   */
  record Extent(int end, boolean broken) {}

  Extent from(int start) {
    int head = headEnd(start);
    if (head < 0) {
      return new Extent(start, false);
    }
    if (!isSlashAt(head)) {
      int end = unslashed(start, head);
      return new Extent(end, end > start && runsOn(end));
    }
    int end = pieces(start, head);
    if (end <= head) {
      return new Extent(start, false);
    }
    return new Extent(end, runsOn(end));
  }

  /** Where the organ's code ends, or -1 when none stands here. */
  private int headEnd(int start) {
    int end = start;
    while (end < text.length() && end - start <= Organs.LONGEST && isHeadSign(end, start)) {
      end++;
    }
    if (end == start || end >= text.length()) {
      return -1;
    }
    boolean known = Organs.of(latin(start, end)).isPresent();
    return known && (isSlashAt(end) || text.charAt(end) == '-' || Signs.isDigit(text.charAt(end)))
        ? end
        : -1;
  }

  private boolean isHeadSign(int index, int start) {
    char sign = Signs.latin(text.charAt(index));
    if (Signs.isLetter(sign)) {
      return true;
    }
    boolean inner = index > start && index + 1 < text.length();
    if (!inner || !Signs.isLetter(text.charAt(index + 1))) {
      return false;
    }
    return sign == '.' || (sign == '-' && text.subSequence(start, index).toString().equals("ICC"));
  }

  private String latin(int start, int end) {
    StringBuilder latin = new StringBuilder(end - start);
    for (int index = start; index < end; index++) {
      latin.append(Signs.latin(text.charAt(index)));
    }
    return latin.toString();
  }

  /** {@code SGSM22726}, and {@code A-AC.292-2024-CRP1} as file names have it. */
  private int unslashed(int start, int head) {
    int end = head;
    if (Signs.isDigit(text.charAt(head))) {
      while (end < text.length() && Signs.isDigit(text.charAt(end))) {
        end++;
      }
      boolean press =
          head - start >= 4
              && end - head >= 4
              && Organs.of(latin(start, head))
                  .filter(organ -> organ.standing() == Standing.PRESS_RELEASE)
                  .isPresent();
      return press ? end : start;
    }
    while (end < text.length()
        && end - start < LONGEST
        && (Signs.isLetter(text.charAt(end))
            || Signs.isDigit(text.charAt(end))
            || text.charAt(end) == '-'
            || (text.charAt(end) == '.' && end + 1 < text.length() && isLetterOrDigit(end + 1)))) {
      end++;
    }
    String candidate = text.subSequence(start, end).toString();
    boolean clear = false;
    for (String mark :
        new String[] {"-RES-", "-AC.", "-C.", "-CN.", "-CONF.", "-PV.", "-PRST-", "-HRC-"}) {
      clear |= candidate.indexOf(mark) == head - start;
    }
    return clear && head - start == 1 ? end : start;
  }

  /** Where the pieces behind the organ end, with a twin symbol if one follows. */
  private int pieces(int start, int head) {
    int end = head;
    boolean decided = false;
    while (end < text.length() && isSlashAt(end) && end - start < LONGEST) {
      int begin = end + 1;
      if (begin + 1 < text.length()
          && Signs.isSpace(text.charAt(begin))
          && piece.isBehindSpace(begin + 1)) {
        begin++;
      }
      int number = asides.resolutionEnd(begin);
      if (number > begin) {
        end = number;
        continue;
      }
      int pieceEnd = piece.end(start, begin);
      if (pieceEnd == begin && !asides.isAt(begin)) {
        return end == head ? head : end + 1;
      }
      decided |= text.subSequence(begin, pieceEnd).toString().equalsIgnoreCase("RES");
      end = asides.behindPiece(start, pieceEnd, decided);
    }
    int dash = end;
    boolean spaced = dash < text.length() && Signs.isSpace(text.charAt(dash));
    dash += spaced ? 1 : 0;
    if (dash < text.length()
        && Signs.isDash(text.charAt(dash))
        && (!spaced || text.charAt(dash) != '-')
        && end - start < LONGEST
        && isTwin(start, dash)) {
      int organ = dash + 1;
      organ += Signs.isSpace(text.charAt(organ)) ? 1 : 0;
      int second = headEnd(organ);
      if (second > 0 && isSlashAt(second)) {
        int behind = pieces(organ, second);
        return behind > second ? behind : end;
      }
    }
    return end;
  }

  /** A second symbol of the same text, and not the far end of a range such as A/70/1–A/70/9. */
  private boolean isTwin(int start, int dash) {
    if (!SymbolParser.isTwin(
        text.subSequence(start, Math.min(text.length(), dash + 12)), 0, dash - start)) {
      return false;
    }
    int organ = dash + 1;
    organ += Signs.isSpace(text.charAt(organ)) ? 1 : 0;
    int first = headEnd(start);
    int second = headEnd(organ);
    if (second < 0) {
      return false;
    }
    if (!latin(start, first).equals(latin(organ, second))) {
      return true;
    }
    boolean numbered = Signs.isDigit(text.charAt(first + 1));
    return second + 1 < text.length() && numbered != Signs.isDigit(text.charAt(second + 1));
  }

  private boolean startsWith(int index, String word) {
    return index + word.length() <= text.length()
        && text.subSequence(index, index + word.length()).toString().equals(word);
  }

  /** Whether the text goes on in a way that makes it a file name or a longer word. */
  private boolean runsOn(int end) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    if (startsWith(end, "para")) {
      return false;
    }
    char last = text.charAt(end - 1);
    if ((isWordSign(next) && last != ')' && last != '*') || next == '_' || next == '@') {
      return true;
    }
    if (next != '.' || end + 1 >= text.length()) {
      return false;
    }
    int stop = end + 1;
    while (stop < text.length() && stop - end < 7 && Signs.isLetter(text.charAt(stop))) {
      stop++;
    }
    String extension = text.subSequence(end + 1, stop).toString().toLowerCase(Locale.ROOT);
    return FILES.contains(extension);
  }

  private boolean isWordSign(char sign) {
    return SymbolScanner.isWordSign(sign);
  }

  private boolean isLetterOrDigit(int index) {
    return Signs.isLetter(text.charAt(index)) || Signs.isDigit(text.charAt(index));
  }

  private boolean isSlashAt(int index) {
    return Signs.isSlash(text.charAt(index));
  }
}
