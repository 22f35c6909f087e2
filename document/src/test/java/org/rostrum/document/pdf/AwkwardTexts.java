package org.rostrum.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** Statements nobody would want to set: too wide, too tall, too long. */
final class AwkwardTexts {
  static final String SENTENCE =
      "The seas rise while the promises made in this chamber wait for the means that would keep"
          + " them, and the smallest among us count the tides. ";

  private AwkwardTexts() {}

  static List<Text> all() {
    return List.of(
        text(wideTable(14)),
        text(tallRow()),
        text(tallRowWithNotes().blocks(), tallRowWithNotes().notes()),
        text(spans()),
        longWords(),
        longNotes(),
        tallPictures(),
        deepLists(),
        leftwards(),
        text(List.of()));
  }

  static Text text(Block block) {
    return text(List.of(block));
  }

  static Text text(List<Block> blocks) {
    return text(blocks, List.of());
  }

  static Text text(List<Block> blocks, List<Note> notes) {
    return new Text("en", Direction.LEFT_TO_RIGHT, blocks, notes);
  }

  static Inline run(String words) {
    return new Inline.Run(words, Style.plain("en"));
  }

  static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(
        Block.Role.BODY,
        0,
        new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines)));
  }

  static Block words(String words) {
    return paragraph(run(words));
  }

  static Cell cell(String words) {
    return new Cell(1, 1, List.of(words(words)));
  }

  /** A table of so many columns that no portrait page holds their words. */
  static Block.Table wideTable(int columns) {
    List<Row> rows = new ArrayList<>();
    for (int y = 0; y < 60; y++) {
      List<Cell> cells = new ArrayList<>();
      for (int x = 0; x < columns; x++) {
        cells.add(cell(y == 0 ? "Commitment " + x : "in row " + y));
      }
      rows.add(new Row(cells));
    }
    return new Block.Table(
        Direction.LEFT_TO_RIGHT, java.util.Collections.nCopies(columns, 700), 1, rows);
  }

  static Block.Table tallRow() {
    List<Block> tall = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tall.add(words(i + ". " + SENTENCE.repeat(2)));
    }
    return new Block.Table(
        Direction.LEFT_TO_RIGHT,
        List.of(1000, 3000),
        1,
        List.of(
            new Row(List.of(cell("Measure"), cell("What was said"))),
            new Row(List.of(cell("Water"), new Cell(1, 1, tall))),
            new Row(List.of(cell("Land"), cell("Nothing was said.")))));
  }

  /** Notes called from cells of a row that is taller than a page. */
  static Text tallRowWithNotes() {
    List<Note> notes = new ArrayList<>();
    List<Block> tall = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      tall.add(
          paragraph(run("Called " + i + " here"), new Inline.NoteMark(i), run(" " + SENTENCE)));
      notes.add(new Note(i, "", Note.Kind.FOOTNOTE, List.of(words("Note " + i + ". " + SENTENCE))));
    }
    Block table =
        new Block.Table(
            Direction.LEFT_TO_RIGHT,
            List.of(1000, 3000),
            0,
            List.of(new Row(List.of(cell("Notes"), new Cell(1, 1, tall)))));
    return text(List.of(words(SENTENCE), table, words(SENTENCE)), notes);
  }

  /** A small table. */
  static Block.Table spansOf(String words) {
    return new Block.Table(
        Direction.LEFT_TO_RIGHT,
        List.of(1000, 2000),
        0,
        List.of(
            new Row(List.of(new Cell(2, 1, List.of(words(words))))),
            new Row(List.of(cell(words), cell(words)))));
  }

  static Block.Table spans() {
    return new Block.Table(
        Direction.LEFT_TO_RIGHT,
        List.of(1000, 1000, 1000),
        1,
        List.of(
            new Row(List.of(new Cell(3, 1, List.of(words("All three columns"))))),
            new Row(
                List.of(new Cell(1, 3, List.of(words(SENTENCE.repeat(30)))), cell("b"), cell("c"))),
            new Row(List.of(new Cell(2, 1, List.of(words(SENTENCE))))),
            new Row(List.of(cell("d"), cell("e")))));
  }

  static Text longWords() {
    String address =
        "https://example.org/" + "a-very-long-path/".repeat(12) + "?q=" + "x".repeat(90);
    List<Block> blocks = new ArrayList<>();
    blocks.add(words("See " + address + " for the rest."));
    blocks.add(words("Donaudampfschifffahrts".repeat(30)));
    blocks.add(words("和平".repeat(120)));
    blocks.add(
        new Block.Table(
            Direction.LEFT_TO_RIGHT,
            List.of(1, 1, 1, 1, 1),
            0,
            List.of(
                new Row(
                    List.of(
                        cell(address),
                        cell("Rechtsschutzversicherungsgesellschaften".repeat(3)),
                        cell("a"),
                        cell("b"),
                        cell("c"))))));
    blocks.add(new Block.Heading(1, "", ((Block.Paragraph) words("W".repeat(300))).line()));
    blocks.add(new Block.ListItem(3, "L".repeat(120), ((Block.Paragraph) words(address)).line()));
    return text(blocks);
  }

  /** Notes longer than a page, one right after the other. */
  static Text longNotes() {
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      List<Block> blocks = new ArrayList<>();
      for (int k = 0; k < 25; k++) {
        blocks.add(words(i + "." + k + " " + SENTENCE.repeat(3)));
      }
      notes.add(new Note(i, "", Note.Kind.FOOTNOTE, blocks));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      blocks.add(
          i >= 8 && i < 11
              ? paragraph(run(SENTENCE.repeat(2)), new Inline.NoteMark(i - 7), run(SENTENCE))
              : words(SENTENCE.repeat(4)));
    }
    return text(blocks, notes);
  }

  static Text tallPictures() {
    List<Block> blocks = new ArrayList<>();
    long[][] sizes = {{20_000_000, 1_000_000}, {1_000_000, 90_000_000}, {9_000_000, 9_000_000}};
    for (long[] size : sizes) {
      Inline picture = new Inline.Figure(RandomText.picture(1), size[0], size[1], "A chart");
      blocks.add(paragraph(run("Before "), picture, run(" after. "), picture));
      blocks.add(
          new Block.Table(
              Direction.LEFT_TO_RIGHT,
              List.of(1, 4),
              0,
              List.of(
                  new Row(List.of(new Cell(1, 1, List.of(paragraph(picture))), cell(SENTENCE))))));
      blocks.add(new Block.Aside(List.of(paragraph(picture, run(SENTENCE)))));
    }
    return text(blocks);
  }

  static Text deepLists() {
    List<Block> blocks = new ArrayList<>();
    String[] labels = {"1.", "(a)", "(iii)", "•", "Article 17, paragraph 4 (b), second sentence:"};
    for (int i = 0; i < 40; i++) {
      Line line = ((Block.Paragraph) words(SENTENCE.repeat(2))).line();
      blocks.add(new Block.ListItem(i % 12, labels[i % labels.length], line));
    }
    return text(blocks);
  }

  static Text leftwards() {
    String words = "السلام والأمن الدوليان مسؤولية مشتركة بين جميع الدول الأعضاء، ";
    Style style = new Style(Set.of(Emphasis.UNDERLINE), "ar", Direction.RIGHT_TO_LEFT);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Line line =
          new Line(
              Direction.RIGHT_TO_LEFT,
              Alignment.START,
              "ar",
              List.of(new Inline.Run(words.repeat(1 + i % 5), style)));
      blocks.add(
          i % 3 == 0
              ? new Block.ListItem(i % 4, "(أ)", line)
              : new Block.Paragraph(Block.Role.QUOTE, i % 3, line));
    }
    return new Text("ar", Direction.RIGHT_TO_LEFT, blocks, List.of());
  }
}
