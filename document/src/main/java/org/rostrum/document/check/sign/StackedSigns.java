package org.rostrum.document.check.sign;

import java.util.HashSet;
import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/**
 * More marks over or under one letter than any language writes: they run into the lines around and
 * make them unreadable. Vocalized Arabic and Hebrew take three or four, Vietnamese two.
 */
public final class StackedSigns implements FileCheck {
  private static final int MOST = 5;
  private static final int MOST_OF_ANY = 12;
  private static final int KINDS = 3;

  @Override
  public void look(Inspected file, Findings to) {
    for (Seen.Paragraph paragraph : file.seen().published()) {
      int stacked = 0;
      Set<Integer> kinds = new HashSet<>();
      for (int c : paragraph.words().codePoints().toArray()) {
        if (!mark(c)) {
          stacked = 0;
          kinds.clear();
          continue;
        }
        stacked++;
        kinds.add(c);
        if ((stacked > MOST && kinds.size() >= KINDS) || stacked > MOST_OF_ANY) {
          to.tell(Code.STACKED_SIGNS, paragraph.place(), paragraph.words());
          break;
        }
      }
    }
  }

  /** Arabic's own marks are repeated to draw out a line, and harm nobody. */
  private static boolean mark(int c) {
    int type = Character.getType(c);
    boolean arabic = c >= 0x64B && c <= 0x65F;
    if (arabic) {
      return false;
    }
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
