package org.rostrum.document.check.sign;

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

  @Override
  public void look(Inspected file, Findings to) {
    for (Seen.Paragraph paragraph : file.seen().published()) {
      int stacked = 0;
      for (int c : paragraph.words().codePoints().toArray()) {
        stacked = mark(c) ? stacked + 1 : 0;
        if (stacked > MOST) {
          to.tell(Code.STACKED_SIGNS, paragraph.place(), paragraph.words());
          break;
        }
      }
    }
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
