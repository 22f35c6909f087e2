package org.rostrum.debate.symbols;

import java.util.Locale;
import java.util.Optional;

/** How far one piece between the slashes of a symbol reaches: {@code Add.7-9}, {@code PV.12}. */
final class PieceExtent {
  private final CharSequence text;

  PieceExtent(CharSequence text) {
    this.text = text;
  }

  /** Where the piece that begins there ends; its beginning when none stands there. */
  int end(int start, int begin) {
    int index = begin;
    while (index < text.length() && index - start < SymbolExtent.LONGEST) {
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

  /** Behind one slash and a space only what cannot be a word of the sentence. */
  boolean isBehindSpace(int index) {
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

  private boolean isLetterOrDigit(int index) {
    return Signs.isLetter(text.charAt(index)) || Signs.isDigit(text.charAt(index));
  }

  private boolean isSlashAt(int index) {
    return Signs.isSlash(text.charAt(index));
  }
}
