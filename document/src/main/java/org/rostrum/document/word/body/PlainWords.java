package org.rostrum.document.word.body;

import javax.xml.stream.XMLStreamException;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/**
 * The bare words of an element that does not go into the Text (a deletion, a header, a comment), to
 * be told.
 */
public final class PlainWords {
  private static final int LONGEST = 100_000;

  private PlainWords() {}

  /** Appends the words inside the current element; the cursor is left at its end. */
  public static void of(Cursor cursor, StringBuilder words) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      if (words.length() > LONGEST) {
        continue;
      }
      switch (cursor.name()) {
        case "t", "delText", "v" -> {
          cursor.text(words);
          words.setLength(Math.min(words.length(), LONGEST + 1));
          if (cursor.vocabulary() != Vocabulary.WORD) {
            words.append(' ');
          }
        }
        case "tab", "br", "cr", "ptab" -> words.append(' ');
        case "noBreakHyphen" -> words.append('\u2011');
        case "p", "tc" -> {
          of(cursor, words);
          words.append(' ');
        }
        case "pPr", "rPr", "sectPr", "tblPr", "sdtPr", "instrText", "Fallback" -> {
          // not words, or the same words a second time
        }
        default -> of(cursor, words);
      }
    }
  }
}
