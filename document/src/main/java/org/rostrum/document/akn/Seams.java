package org.rostrum.document.akn;

import java.util.BitSet;
import java.util.List;
import org.rostrum.document.text.Inline;

/**
 * Finds the seams of a line that stand inside a word: the places of notes, and the ends of links
 * that an address is printed after. What is set there would part the word, so it is set behind it.
 * Seams are numbered from 0 in reading order.
 */
final class Seams {
  private final BitSet inside = new BitSet();
  private int seams;
  private int waitingFrom;
  private boolean inWord;

  Seams(List<Inline> inlines) {
    scan(inlines);
  }

  /** Whether a seam stands inside a word. */
  boolean insideWord(int seam) {
    return inside.get(seam);
  }

  /** Whether a line has a seam at all; most have none. */
  static boolean any(List<Inline> inlines) {
    for (Inline inline : inlines) {
      boolean seam =
          switch (inline) {
            case Inline.NoteMark mark -> true;
            case Inline.Link link -> true;
            case Inline.Ruby ruby -> any(ruby.base());
            case Inline.Embedded embedded -> any(embedded.inlines());
            case Inline.Run run -> false;
            case Inline.Mark mark -> false;
            case Inline.Figure figure -> false;
            case Inline.Anchor anchor -> false;
            case Inline.Formula formula -> false;
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
        case Inline.Run(String words, var style) -> words(words);
        case Inline.Formula(String words) -> words(words);
        case Inline.Mark mark -> character(' ');
        case Inline.NoteMark mark -> seam();
        case Inline.Link(Inline.Target target, List<Inline> inner) -> {
          scan(inner);
          seam();
        }
        case Inline.Ruby ruby -> scan(ruby.base());
        case Inline.Embedded embedded -> scan(embedded.inlines());
        case Inline.Figure figure -> {}
        case Inline.Anchor anchor -> {}
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
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean kana(int c) {
    return (c >= 0x2E80 && c <= 0x31FF) || (c >= 0xAC00 && c <= 0xD7AF);
  }
}
