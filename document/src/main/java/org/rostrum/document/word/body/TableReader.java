package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.word.xml.Cursor;

/** Reads a table as Word wrote it; {@link Grid} makes its spans fit. For one thread. */
final class TableReader {
  private static final int WIDEST = 1000;

  private final Story story;

  TableReader(Story story) {
    this.story = story;
  }

  /** Reads the {@code w:tbl} the cursor stands at. */
  void read(Blocks to) throws XMLStreamException {
    Table table = new Table();
    story.nest();
    story.children(() -> part(table));
    story.nested--;
    if (table.rows.isEmpty()) {
      return;
    }
    story.manuscript.budget.block();
    Block.Table whole = new Grid(table.widths, table.rows).table(table.direction);
    if (whole.widths().size() > story.manuscript.limits.columns()) {
      throw tooWide();
    }
    to.add(whole);
  }

  private static final class Table {
    Direction direction = Direction.LEFT_TO_RIGHT;
    final List<Integer> widths = new ArrayList<>();
    final List<RawRow> rows = new ArrayList<>();
  }

  private void part(Table table) throws XMLStreamException {
    Cursor cursor = story.cursor;
    switch (cursor.name()) {
      case "tblPr" -> properties(table);
      case "tblGrid" -> {
        int level = cursor.level();
        while (cursor.child(level)) {
          if (cursor.word("gridCol") && table.widths.size() < WIDEST) {
            table.widths.add(Math.max(0, cursor.number("w", 0)));
          }
        }
      }
      case "tr" -> row(table);
      case "sdt" -> ContentControl.read(story, () -> part(table));
      case "AlternateContent" -> story.alternate(() -> part(table));
      case "del", "moveFrom" -> story.paragraphs.deleted();
      case "ins", "moveTo" -> {
        story.inserting++;
        story.children(() -> part(table));
        story.inserting--;
      }
      case "bookmarkStart" -> story.paragraphs.bookmarkBetween();
      case "p", "tc", "tbl", "r" -> stray(table);
      case "tblPrEx" -> {
        // how one row differs in looks
      }
      default -> story.children(() -> part(table));
    }
  }

  /** What stands in a table outside its rows becomes a row of its own. */
  private void stray(Table table) throws XMLStreamException {
    Blocks blocks = new Blocks();
    story.blocks.block(blocks);
    List<Block> inside = blocks.all();
    if (!inside.isEmpty()) {
      RawRow row = new RawRow();
      row.cells.add(new RawCell(1, RawCell.Merge.NONE, RawCell.Merge.NONE, inside));
      table.rows.add(row);
    }
  }

  private void properties(Table table) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("bidiVisual") && cursor.on()) {
        table.direction = Direction.RIGHT_TO_LEFT;
      } else if (cursor.word("tblPrChange")) {
        story.paragraphs.tracked.format();
      }
    }
  }

  private void row(Table table) throws XMLStreamException {
    RawRow row = new RawRow();
    story.children(() -> rowPart(row));
    if (!row.cells.isEmpty()) {
      story.manuscript.budget.block();
      table.rows.add(row);
    }
  }

  private Refusal tooWide() {
    int most = story.manuscript.limits.columns();
    return Refusal.because("word-too-wide", story.place(), "limit", Integer.toString(most));
  }

  private void rowPart(RawRow row) throws XMLStreamException {
    Cursor cursor = story.cursor;
    if (row.cells.size() > story.manuscript.limits.columns()) {
      throw tooWide();
    }
    switch (cursor.name()) {
      case "trPr" -> rowProperties(row);
      case "tc" -> cell(row);
      case "sdt" -> ContentControl.read(story, () -> rowPart(row));
      case "AlternateContent" -> story.alternate(() -> rowPart(row));
      case "bookmarkStart" -> story.paragraphs.bookmarkBetween();
      case "p", "tbl", "r" -> {
        Blocks blocks = new Blocks();
        story.blocks.block(blocks);
        row.cells.add(new RawCell(1, RawCell.Merge.NONE, RawCell.Merge.NONE, blocks.all()));
      }
      case "tblPrEx" -> {
        // how one row differs in looks
      }
      default -> story.children(() -> rowPart(row));
    }
  }

  private void rowProperties(RawRow row) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "gridBefore" -> row.before = Math.clamp(cursor.number("val", 0), 0, WIDEST);
        case "gridAfter" -> row.after = Math.clamp(cursor.number("val", 0), 0, WIDEST);
        case "tblHeader" -> row.header = cursor.on();
        case "del", "moveFrom" -> {
          StringBuilder words = new StringBuilder();
          skipRow(words);
          story.tell(
              Departure.Kind.DELETED_TEXT,
              "A row of a table deleted while changes were tracked is left out.",
              words);
          return;
        }
        case "ins", "moveTo" ->
            story.tell(
                Departure.Kind.INSERTED_TEXT,
                "A row of a table inserted while changes were tracked is taken as accepted.",
                "");
        case "trPrChange" -> story.paragraphs.tracked.format();
        default -> {
          // heights and looks
        }
      }
    }
  }

  /** The row is deleted: its cells are read over. The cursor stands in its properties. */
  private void skipRow(StringBuilder words) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int properties = cursor.level() - 1;
    while (cursor.child(properties)) {
      // the rest of the properties
    }
    int row = properties - 1;
    while (cursor.child(row)) {
      PlainWords.of(cursor, words);
    }
  }

  private void cell(RawRow row) throws XMLStreamException {
    story.manuscript.budget.block();
    RawCell.Draft draft = new RawCell.Draft();
    Blocks blocks = new Blocks();
    story.children(() -> {
      if (story.cursor.word("tcPr")) {
        cellProperties(draft);
      } else {
        story.blocks.block(blocks);
      }
    });
    row.cells.add(draft.whole(blocks.all()));
  }

  private void cellProperties(RawCell.Draft draft) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "gridSpan" -> draft.span = Math.clamp(cursor.number("val", 1), 1, WIDEST);
        case "vMerge" -> draft.down = merge(cursor.attribute("val", "continue"));
        case "hMerge" -> draft.across = merge(cursor.attribute("val", "continue"));
        case "cellIns", "cellDel", "cellMerge", "tcPrChange" -> story.paragraphs.tracked.format();
        default -> {
          // widths, borders, shading
        }
      }
    }
  }

  private static RawCell.Merge merge(String how) {
    return how.equals("restart") ? RawCell.Merge.STARTS : RawCell.Merge.GOES_ON;
  }
}
