package org.rostrum.debate.symbols;

import java.util.Locale;
import java.util.Optional;
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

  SymbolExtent(CharSequence text) {
    this.text = text;
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
          && isPieceBehindSpace(begin + 1)) {
        begin++;
      }
      int number = resolutionEnd(begin);
      if (number > begin) {
        end = number;
        continue;
      }
      int piece = pieceEnd(start, begin);
      if (piece == begin && !isAsideAt(begin)) {
        return end == head ? head : end + 1;
      }
      decided |= text.subSequence(begin, piece).toString().equalsIgnoreCase("RES");
      end = behindPiece(start, piece, decided);
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

  /** Behind a resolution's number between slashes, {@code /(1455)/1}; where it starts otherwise. */
  private int resolutionEnd(int open) {
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

  /** Behind one slash and a space only what cannot be a word of the sentence. */
  private boolean isPieceBehindSpace(int index) {
    if (Signs.isDigit(text.charAt(index))) {
      return true;
    }
    int end = index;
    while (end < text.length() && end - index < 9 && Signs.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.subSequence(index, end).toString();
    boolean counted =
        end + 1 < text.length()
            && text.charAt(end) == '.'
            && Signs.isDigit(text.charAt(end + 1))
            && Vocabulary.counted(word).isPresent();
    boolean bare = end < text.length() && isSlashAt(end) && Vocabulary.bare(word).isPresent();
    return counted || bare;
  }

  private int pieceEnd(int start, int begin) {
    int index = begin;
    while (index < text.length() && index - start < LONGEST) {
      char sign = text.charAt(index);
      if (Signs.isLetter(sign) || Signs.isDigit(sign) || Signs.isInvisible(sign)) {
        if (isRunOn(begin, index)) {
          return index;
        }
        index++;
        continue;
      }
      if (sign == '.') {
        int behind = behindStop(begin, index);
        if (behind == index) {
          return index;
        }
        index = behind;
        continue;
      }
      if (Signs.isDash(sign) && joins(start, begin, index)) {
        index++;
        continue;
      }
      return index;
    }
    return index;
  }

  /** A word that lost its space: {@code PV.7para}. */
  private boolean isRunOn(int begin, int index) {
    return index > begin && Signs.isDigit(text.charAt(index - 1)) && startsWith(index, "para");
  }

  private boolean startsWith(int index, String word) {
    return index + word.length() <= text.length()
        && text.subSequence(index, index + word.length()).toString().equals(word);
  }

  /** Where to go on behind a full stop that belongs to the symbol; the stop itself otherwise. */
  private int behindStop(int begin, int stop) {
    if (stop + 1 >= text.length()) {
      return stop;
    }
    String word = text.subSequence(begin, stop).toString();
    boolean counted = Vocabulary.counted(word).isPresent();
    char next = text.charAt(stop + 1);
    if (Signs.isSpace(next)) {
      boolean number = stop + 2 < text.length() && Signs.isDigit(text.charAt(stop + 2));
      return counted && number ? stop + 2 : stop;
    }
    if (isSlashAt(stop + 1)) {
      boolean number = stop + 2 < text.length() && Signs.isDigit(text.charAt(stop + 2));
      return counted && number ? stop + 1 : stop;
    }
    if (!isLetterOrDigit(stop + 1)) {
      return stop;
    }
    if (counted || Signs.areLetters(word)) {
      return stop + 1;
    }
    int end = stop + 1;
    while (end < text.length() && end - stop < 9 && Signs.isLetter(text.charAt(end))) {
      end++;
    }
    String behind = text.subSequence(stop + 1, end).toString();
    Optional<Token> change =
        Vocabulary.counted(behind).filter(token -> token.type() == Token.Type.CHANGE);
    boolean mixed = !Signs.areDigits(word) && word.indexOf('.') > 0 && behind.isEmpty();
    return change.isPresent() || mixed ? stop + 1 : stop;
  }

  /** Whether a dash stands inside a piece: S-27, Add.7-9, CO/2-3. */
  private boolean joins(int start, int begin, int dash) {
    if (dash == begin || dash + 1 >= text.length() || !isLetterOrDigit(dash + 1)) {
      return false;
    }
    String before = text.subSequence(begin, dash).toString();
    String capitals = before.toUpperCase(Locale.ROOT);
    if (capitals.equals("S") || capitals.equals("ES")) {
      return true;
    }
    if (SymbolParser.isTwin(
        text.subSequence(start, Math.min(text.length(), dash + 12)), 0, dash - start)) {
      return false;
    }
    int stop = before.indexOf('.');
    boolean change =
        Vocabulary.counted(stop < 0 ? before : before.substring(0, stop))
            .filter(token -> token.type() == Token.Type.CHANGE)
            .isPresent();
    if (change) {
      return Signs.isDigit(text.charAt(dash + 1)) || stop < 0;
    }
    if (text.charAt(dash + 1) == 'P' && text.subSequence(start, begin).toString().equals("LC/")) {
      // LC/G.2681-P: a publication for sale of the commission for Latin America.
      return dash + 2 >= text.length() || !isLetterOrDigit(dash + 2);
    }
    boolean report = Signs.areDigits(before) && before.length() <= 2 && dash + 2 < text.length();
    return report && Signs.isDigit(text.charAt(dash + 1)) && text.charAt(begin - 2) == 'O';
  }

  private int behindPiece(int start, int piece, boolean decided) {
    int end = partLetter(piece, decided);
    while (end - start < LONGEST) {
      int open = end < text.length() && Signs.isSpace(text.charAt(end)) ? end + 1 : end;
      int close = asideEnd(open, start, open > end);
      if (close < 0) {
        break;
      }
      end = close;
    }
    while (end < text.length() && text.charAt(end) == '*' && end - start < LONGEST) {
      end++;
    }
    return end;
  }

  private int partLetter(int end, boolean decided) {
    int letter = end + 1;
    if (!decided || letter >= text.length() || !Signs.isSpace(text.charAt(end))) {
      return end;
    }
    char sign = text.charAt(letter);
    boolean last = letter + 1 >= text.length();
    char behind = last ? '.' : text.charAt(letter + 1);
    if (sign < 'A' || sign > 'Z' || isWordSign(behind) || isSlashOrStop(letter + 1)) {
      return end;
    }
    boolean word = sign == 'A' || sign == 'I';
    return word && !last && Signs.isSpace(behind) ? end : letter + 1;
  }

  private boolean isSlashOrStop(int index) {
    return index < text.length() && isSlashAt(index);
  }

  private boolean isAsideAt(int index) {
    return asideEnd(index, index, false) > 0;
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
