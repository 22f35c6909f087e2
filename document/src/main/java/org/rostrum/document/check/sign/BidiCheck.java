package org.rostrum.document.check.sign;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/**
 * Signs that change the order in which words are seen (Trojan Source, CVE-2021-42574). Arabic and
 * Hebrew need some of them; a paragraph is judged by whether it looks otherwise without them.
 */
public final class BidiCheck implements FileCheck {
  private static final String OVERRIDES = "\u202D\u202E";
  private static final String OPENING = "\u202A\u202B\u2066\u2067\u2068";
  private static final String MARKS = "\u200E\u200F\u061C";

  @Override
  public void look(Inspected file, Findings to) {
    for (Seen.Paragraph paragraph : file.seen().published()) {
      judge(paragraph, to);
    }
  }

  private static void judge(Seen.Paragraph paragraph, Findings to) {
    String words = paragraph.words();
    if (words.chars().noneMatch(BidiCheck::control)) {
      return;
    }
    if (words.chars().anyMatch(c -> OVERRIDES.indexOf(c) >= 0)) {
      to.tell(Code.BIDI_OVERRIDE, paragraph.place(), words);
      return;
    }
    boolean rightToLeft = words.codePoints().anyMatch(BidiCheck::rightToLeft);
    if (balanced(words) && rightToLeft) {
      return;
    }
    if (!visual(words).equals(visual(plain(words)))) {
      to.tell(Code.BIDI_ORDER, paragraph.place(), words);
    }
  }

  private static boolean control(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || MARKS.indexOf(c) >= 0;
  }

  private static boolean rightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return Character.isLetter(c)
        && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static boolean balanced(String words) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.push(c >= '\u2066' ? '\u2069' : '\u202C');
      } else if (!open.isEmpty() && open.peek() == c) {
        // one that closes nothing does nothing
        open.pop();
      }
    }
    return open.isEmpty();
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words.codePoints().filter(c -> !control(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** As it is seen, from left to right. */
  private static String visual(String words) {
    Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return plain(bidi.writeReordered(Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS));
  }
}
