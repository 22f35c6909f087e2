package org.rostrum.document.check.look;

import org.rostrum.document.word.xml.Cursor;

/**
 * Which of the conditions of its style a table asks for: those of its first row, first column and
 * so on. Whether a row is the last is not known while it is read: what a style does to last rows
 * and columns and to bands counts for every cell when it hides words whatever they stand on.
 */
final class TableLook {
  private static final int FIRST_ROW = 0x20;
  private static final int LAST_ROW = 0x40;
  private static final int FIRST_COLUMN = 0x80;
  private static final int LAST_COLUMN = 0x100;
  private static final int NO_ROW_BANDS = 0x200;
  private static final int NO_COLUMN_BANDS = 0x400;

  private int asked = FIRST_ROW | FIRST_COLUMN;

  /** The cursor stands at {@code w:tblLook}. */
  void read(Cursor cursor) {
    asked = Colours.hex(cursor.attribute("val"), asked);
    flag(cursor, "firstRow", FIRST_ROW);
    flag(cursor, "lastRow", LAST_ROW);
    flag(cursor, "firstColumn", FIRST_COLUMN);
    flag(cursor, "lastColumn", LAST_COLUMN);
    flag(cursor, "noHBand", NO_ROW_BANDS);
    flag(cursor, "noVBand", NO_COLUMN_BANDS);
  }

  private void flag(Cursor cursor, String name, int flag) {
    if (!cursor.attribute(name).isEmpty()) {
      asked = cursor.on(name) ? asked | flag : asked & ~flag;
    }
  }

  private boolean asks(int flag) {
    return (asked & flag) != 0;
  }

  InkStyles.Condition condition(int row, int column, String style, InkStyles styles) {
    Ink whole = styles.style(style);
    InkStyles.Condition found = new InkStyles.Condition(whole, Ink.UNSAID);
    found = over(styles.condition(style, "wholeTable"), found);
    if (!asks(NO_ROW_BANDS)) {
      found = hiding(styles, style, "band1Horz", found);
      found = hiding(styles, style, "band2Horz", found);
    }
    if (!asks(NO_COLUMN_BANDS)) {
      found = hiding(styles, style, "band1Vert", found);
      found = hiding(styles, style, "band2Vert", found);
    }
    found = asks(LAST_COLUMN) ? hiding(styles, style, "lastCol", found) : found;
    found = asks(LAST_ROW) ? hiding(styles, style, "lastRow", found) : found;
    if (asks(FIRST_COLUMN) && column == 0) {
      found = over(styles.condition(style, "firstCol"), found);
    }
    if (asks(FIRST_ROW) && row == 0) {
      found = over(styles.condition(style, "firstRow"), found);
    }
    return found;
  }

  private static InkStyles.Condition over(InkStyles.Condition own, InkStyles.Condition below) {
    int ground = own.ground() == Ink.UNSAID ? below.ground() : own.ground();
    return new InkStyles.Condition(own.ink().over(below.ink()), ground);
  }

  /** A condition that hides words by itself counts; one that only colours them does not. */
  private static InkStyles.Condition hiding(
      InkStyles styles, String style, String kind, InkStyles.Condition below) {
    InkStyles.Condition own = styles.condition(style, kind);
    Ink ink = own.ink().over(below.ink()).over(styles.defaults());
    Surround around = own.ground() >= 0 ? Surround.PAGE.on(own.ground()) : Surround.PAGE;
    boolean vanishes = own.ink().has(Ink.VANISHES);
    boolean hides = vanishes || Judge.hides(own.ink(), ink, around);
    return hides ? over(own, below) : below;
  }
}
