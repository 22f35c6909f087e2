package org.rostrum.document.official;

import java.util.BitSet;
import java.util.List;
import org.rostrum.document.text.Inline;

/**
 * Finds the seams of a line that stand inside a word: the places of notes and the ends of links.
 * What is printed there would part the word. Seams are numbered from 0 in reading order.
 */
final class WordSeams {
  private static final WordSeams NONE = new WordSeams();

  private final BitSet inside = new BitSet();
  private int seams;
  private int waitingFrom;
  private boolean inWord;

  private WordSeams() {}

  static WordSeams of(List<Inline> inlines) {
    if (!any(inlines)) {
      return NONE;
    }
    WordSeams seams = new WordSeams();
    seams.scan(inlines);
    return seams;
  }

  /** Whether a seam stands inside a word. */
  boolean insideWord(int seam) {
    return inside.get(seam);
  }

  /** Whether a line has a seam at all; most have none. */
  private static boolean any(List<Inline> inlines) {
    for (Inline inline : inlines) {
      boolean seam =
          switch (inline) {
            case Inline.NoteMark _ -> true;
            case Inline.Link _ -> true;
            case Inline.Ruby ruby -> any(ruby.base());
            case Inline.Embedded embedded -> any(embedded.inlines());
            case Inline.Run _ -> false;
            case Inline.Mark _ -> false;
            case Inline.Figure _ -> false;
            case Inline.Anchor _ -> false;
            case Inline.Formula _ -> false;
          };
      if (seam) {
        return true;
      }
    }
    return false;
  }

  private void scan(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String words, var _) -> words(words);
        case Inline.Formula(String words) -> words(words);
        case Inline.Mark _ -> character(' ');
        case Inline.NoteMark _ -> seam();
        case Inline.Link(Inline.Target _, List<Inline> inner) -> {
          scan(inner);
          seam();
        }
        case Inline.Ruby ruby -> scan(ruby.base());
        case Inline.Embedded embedded -> scan(embedded.inlines());
        case Inline.Figure _ -> {}
        case Inline.Anchor _ -> {}
      }
    }
  }

  private void seam() {
    if (!inWord) {
      waitingFrom = seams + 1;
    }
    seams++;
  }

  /** Only the first and the last sign of a run touch a seam. */
  private void words(String words) {
    int i = 0;
    while (i < words.length() && Character.getType(words.codePointAt(i)) == Character.FORMAT) {
      i += Character.charCount(words.codePointAt(i));
    }
    if (i == words.length()) {
      return;
    }
    character(words.codePointAt(i));
    int end = words.length();
    while (end > i && Character.getType(words.codePointBefore(end)) == Character.FORMAT) {
      end -= Character.charCount(words.codePointBefore(end));
    }
    inWord = joins(words.codePointBefore(end));
  }

  private void character(int c) {
    boolean joins = joins(c);
    if (joins && inWord) {
      inside.set(waitingFrom, seams);
    }
    waitingFrom = seams;
    inWord = joins;
  }

  /** How many signs at the start of these words still belong to the word before them. */
  static int restOfWord(String words) {
    int i = 0;
    while (i < words.length()) {
      int c = words.codePointAt(i);
      if (!joins(c) && Character.getType(c) != Character.FORMAT) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether a sign and its neighbour of the same kind make one word. */
  private static boolean joins(int c) {
    if (c == '_') {
      return true;
    }
    if (Character.isIdeographic(c) || kana(c)) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean kana(int c) {
    return (c >= 0x2E80 && c <= 0x31FF) || (c >= 0xAC00 && c <= 0xD7AF);
  }
}
