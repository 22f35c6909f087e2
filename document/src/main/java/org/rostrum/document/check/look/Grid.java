package org.rostrum.document.check.look;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.check.rule.Seen.Trouble;
import org.rostrum.document.word.xml.Cursor;

/** Rows without height, columns without width, cells that lie under others. */
final class Grid {
  private static final int LEAST = 40;

  /** A cell's own words about itself. */
  record Cell(int ground, int columns, int width, Trouble trouble) {}

  Table open() {
    return new Table();
  }

  /** A table being walked. */
  static final class Table {
    private final List<Integer> widths = new ArrayList<>();
    private boolean fixed;
    private String style = "";
    private final TableLook look = new TableLook();
    private int row;

    Surround properties(Cursor cursor, InkReader inks, InkStyles styles, Surround around)
        throws XMLStreamException {
      Surround own = around;
      int level = cursor.level();
      while (cursor.child(level)) {
        switch (cursor.name()) {
          case "tblStyle" -> {
            style = cursor.attribute("val");
            if (styles.colours(style)) {
              own = own.unknown();
            }
          }
          case "tblLook" -> look.read(cursor);
          case "shd" -> own = own.on(inks.shade(cursor));
          case "tblLayout" -> fixed = cursor.attribute("type").equals("fixed");
          case "tblpPr" -> {
            long x = cursor.number("tblpX", 0) * PagePlace.EMU_A_TWIP;
            long y = cursor.number("tblpY", 0) * PagePlace.EMU_A_TWIP;
            own = own.in(PagePlace.offset(x)).in(PagePlace.offset(y));
          }
          case "tblInd" -> {
            long indent = cursor.number("w", 0) * PagePlace.EMU_A_TWIP;
            own = own.in(PagePlace.offset(indent));
          }
          default -> {
            // does not hide
          }
        }
      }
      return own;
    }

    void rowRead() {
      row++;
    }

    /** How the table's style makes the words of a cell look. */
    InkStyles.Condition condition(int column, InkStyles styles) {
      return look.condition(row, column, style, styles);
    }

    void columns(Cursor cursor) throws XMLStreamException {
      int level = cursor.level();
      while (cursor.child(level)) {
        widths.add(cursor.number("w", LEAST + 1));
      }
    }

    Trouble trouble(int column, Cell cell) {
      if (cell.trouble() != Trouble.NONE || !fixed) {
        return cell.trouble();
      }
      int width = column < widths.size() ? widths.get(column) : cell.width();
      boolean narrow = cell.columns() <= 1 && width <= LEAST && cell.width() <= LEAST;
      return narrow ? Trouble.COVERED : Trouble.NONE;
    }
  }

  /** A row's own words about itself; the cursor stands at {@code w:trPr}. */
  static Trouble row(Cursor cursor) throws XMLStreamException {
    Trouble trouble = Trouble.NONE;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("hidden") && cursor.on()) {
        trouble = Trouble.HIDDEN;
      } else if (cursor.word("trHeight")
          && cursor.attribute("hRule").equals("exact")
          && cursor.number("val", LEAST + 1) <= LEAST) {
        trouble = Trouble.COVERED;
      }
    }
    return trouble;
  }

  /** The cursor stands at {@code w:tcPr} and is left at its end. */
  static Cell cell(Cursor cursor, InkReader inks) throws XMLStreamException {
    int ground = Ink.NONE;
    int columns = 1;
    int width = LEAST + 1;
    Trouble trouble = Trouble.NONE;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "shd" -> ground = inks.shade(cursor);
        case "gridSpan" -> columns = cursor.number("val", 1);
        case "tcW" -> {
          boolean told = cursor.attribute("type", "dxa").equals("dxa");
          width = told ? cursor.number("w", LEAST + 1) : LEAST + 1;
        }
        case "vMerge", "hMerge" -> {
          // a cell that goes on from the one before: Word does not show its own words
          boolean goesOn = !cursor.attribute("val", "continue").equals("restart");
          trouble = goesOn ? Trouble.COVERED : trouble;
        }
        default -> {
          // does not hide
        }
      }
    }
    return new Cell(ground, columns, width, trouble);
  }
}
