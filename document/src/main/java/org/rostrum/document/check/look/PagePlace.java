package org.rostrum.document.check.look;

import org.rostrum.document.check.rule.Seen.Trouble;
import org.rostrum.document.word.xml.Cursor;

/**
 * Whether something stands off the page or has no room on it. Lengths are twentieths of a point; a
 * page of A3 is 16,838 by 23,811 of them.
 */
final class PagePlace {
  static final long EMU_A_TWIP = 635;
  private static final int WIDEST = 17_000;
  private static final int LONGEST = 24_000;
  private static final int BEYOND = -4_000;
  private static final int LEAST = 40;

  private PagePlace() {}

  /** A paragraph in a frame. */
  static Trouble frame(Cursor cursor) {
    int x = cursor.number("x", 0);
    int y = cursor.number("y", 0);
    if (x > WIDEST || y > LONGEST || x < BEYOND || y < BEYOND) {
      return Trouble.MISPLACED;
    }
    boolean narrow = cursor.number("w", LEAST + 1) <= LEAST;
    boolean low =
        cursor.attribute("hRule").equals("exact") && cursor.number("h", LEAST + 1) <= LEAST;
    return narrow || low ? Trouble.COVERED : Trouble.NONE;
  }

  /** A paragraph's indents. */
  static Trouble indent(Cursor cursor) {
    for (String side : new String[] {"left", "start", "right", "end"}) {
      int indent = cursor.number(side, 0);
      if (indent > WIDEST || indent < BEYOND) {
        return Trouble.MISPLACED;
      }
    }
    boolean far = cursor.number("firstLine", 0) > WIDEST || cursor.number("hanging", 0) > WIDEST;
    return far ? Trouble.MISPLACED : Trouble.NONE;
  }

  /** A paragraph's lines, which can be made lower than any letter. */
  static Trouble lines(Cursor cursor) {
    boolean exact = cursor.attribute("lineRule").equals("exact");
    boolean low = exact && cursor.number("line", 240) <= LEAST;
    boolean far = cursor.number("before", 0) > 31_000 || cursor.number("after", 0) > 31_000;
    return low ? Trouble.COVERED : far ? Trouble.MISPLACED : Trouble.NONE;
  }

  /** A shape's offset from the page or the words, in EMU. */
  static Trouble offset(long emu) {
    long twips = emu / EMU_A_TWIP;
    return twips > LONGEST || twips < -LONGEST / 2 ? Trouble.MISPLACED : Trouble.NONE;
  }

  /** A shape's size in EMU. */
  static Trouble size(long width, long height) {
    boolean none = width / EMU_A_TWIP <= LEAST || height / EMU_A_TWIP <= LEAST;
    return none ? Trouble.COVERED : Trouble.NONE;
  }
}
