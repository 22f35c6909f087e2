package org.rostrum.receive.preview;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Passages;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.pack.WordPackage;
import org.rostrum.document.word.xml.Cursor;

/**
 * Finds, for a paragraph of a Word file, the passage of the text that says its words: by the words
 * themselves, for the text knows nothing of Word's paragraphs.
 */
final class FilePassages {
  private static final int COMPARED = 2_000;
  private static final int NEAR = 8;

  /** A passage of fewer letters ("Madam President,") begins many a paragraph. */
  private static final int SURE = 20;

  private final List<String> paragraphs;
  private final List<String> passages;

  private FilePassages(List<String> paragraphs, List<String> passages) {
    this.paragraphs = paragraphs;
    this.passages = passages;
  }

  static FilePassages of(byte[] file, Text text) {
    List<String> passages = new ArrayList<>();
    for (Line line : Passages.of(text)) {
      StringBuilder words = new StringBuilder();
      words(line.inlines(), words);
      passages.add(letters(words));
    }
    return new FilePassages(paragraphs(file), passages);
  }

  /**
   * The number of the passage that a paragraph of the body became, or of the next one that says
   * anything; 0 when there is none. Words may have come in or gone out in between: what was tracked
   * or hidden stands in one of the two alone.
   *
   * @param paragraph counted from 1
   */
  int passage(int paragraph) {
    for (int at = paragraph; at < paragraph + NEAR && at <= paragraphs.size(); at++) {
      int passage = likest(paragraphs.get(at - 1));
      if (passage > 0) {
        return passage;
      }
    }
    return 0;
  }

  /** The passage most like a paragraph; 0 when none is like it. */
  private int likest(String wanted) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < passages.size(); i++) {
      int alike = alike(wanted, passages.get(i));
      if (alike > most) {
        most = alike;
        best = i + 1;
      }
    }
    return best;
  }

  /** How many letters two have in common at their ends; 0 when that is not enough to be sure. */
  private static int alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    boolean isSure = shorter < SURE ? one.equals(other) : (head + tail) * 2 >= shorter;
    return isSure ? head + tail : 0;
  }

  private static List<String> paragraphs(byte[] file) {
    try {
      WordPackage pack = WordPackage.open(file, Limits.STATEMENT);
      List<StringBuilder> all = new ArrayList<>();
      pack.read(
          pack.mainPart(),
          cursor -> {
            walk(cursor, all, new StringBuilder());
            return all;
          });
      return all.stream().map(FilePassages::letters).toList();
    } catch (Refusal e) {
      return List.of();
    }
  }

  private static void walk(Cursor cursor, List<StringBuilder> all, StringBuilder open)
      throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("p")) {
        StringBuilder paragraph = new StringBuilder();
        all.add(paragraph);
        walk(cursor, all, paragraph);
      } else if (cursor.word("t")) {
        cursor.text(open);
      } else {
        walk(cursor, all, open);
      }
    }
  }

  private static void words(List<Inline> inlines, StringBuilder to) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String words, var _) -> to.append(words);
        case Inline.Link link -> words(link.inlines(), to);
        case Inline.Ruby ruby -> words(ruby.base(), to);
        case Inline.Embedded embedded -> words(embedded.inlines(), to);
        case Inline.Formula(String words) -> to.append(words);
        case Inline.Mark _, Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> {
          // no words
        }
      }
    }
  }

  private static String letters(CharSequence words) {
    StringBuilder letters = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(COMPARED)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
