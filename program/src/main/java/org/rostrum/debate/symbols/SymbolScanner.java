package org.rostrum.debate.symbols;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds symbols in running words. One pass: every sign is looked at a bounded number of times, for
 * a candidate is never longer than {@link SymbolExtent#LONGEST} and is never read twice.
 */
final class SymbolScanner {
  private final CharSequence text;
  private final SymbolExtent extents;
  private final WordForms words;
  private final List<Cited> cited = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  SymbolScanner(CharSequence text) {
    this.text = text;
    this.extents = new SymbolExtent(text);
    this.words = new WordForms(text);
  }

  Found scan() {
    int index = 0;
    while (index < text.length()) {
      int linked = LinkedSymbol.start(text, index);
      if (linked > index) {
        index = next(linked);
        continue;
      }
      index = isStart(index) ? next(index) : index + 1;
    }
    return new Found(cited, doubts);
  }

  /** Reads what begins here, if anything does, and gives where to go on. */
  private int next(int start) {
    int behindWords = words.read(start, cited);
    if (behindWords > start) {
      return behindWords;
    }
    SymbolExtent.Extent extent = extents.from(start);
    if (extent.end() <= start) {
      return start + 1;
    }
    if (!extent.broken()) {
      take(start, extent.end());
    }
    return extent.end();
  }

  private void take(int start, int end) {
    String printed = text.subSequence(start, end).toString();
    switch (SymbolParser.parse(printed)) {
      case SymbolReading.Parsed parsed -> {
        if (Plausibility.inProse(parsed.symbol())) {
          cited.add(new Cited(start, end, parsed.symbol(), Cited.Form.SYMBOL, List.of()));
        }
      }
      case SymbolReading.Mended mended -> {
        if (Plausibility.inProse(mended.symbol())) {
          cited.add(new Cited(start, end, mended.symbol(), Cited.Form.SYMBOL, mended.mends()));
        }
      }
      case SymbolReading.Refused refused -> {
        if (Plausibility.looksLikeOne(printed)) {
          doubts.add(new Doubt(start, end, printed, refused.reason()));
        }
      }
    }
  }

  /** Whether a word can begin here: not inside a word, a path, an address. */
  private boolean isStart(int index) {
    if (!Character.isLetter(text.charAt(index))) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    char before = text.charAt(index - 1);
    if (before == '-') {
      return index < 2 || !Character.isLetter(text.charAt(index - 2));
    }
    return !isWordSign(before) && "/.=&%#@_\\~?+$".indexOf(before) < 0 && before != '\u2044';
  }

  /** A letter or digit of a script that writes words with spaces; Chinese does not. */
  static boolean isWordSign(char sign) {
    return sign < '\u0590' && (Character.isLetter(sign) || Character.isDigit(sign));
  }
}
