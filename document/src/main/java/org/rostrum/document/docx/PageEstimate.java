package org.rostrum.document.docx;

import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/**
 * Guesses how many pages blocks fill, for the numbers in the table of contents that are shown until
 * the program that opens the file has laid it out. A model of lines: letters as wide as Times New
 * Roman's, paragraphs as high as their lines and the space below them. Heights in twentieths of a
 * point.
 */
final class PageEstimate {
  private static final int LINE = 253;
  private static final int SPACE = 120;
  private static final int NOTE_LINE = 207;

  /** Advance widths of Times New Roman from the space to the tilde, in thousandths of its size. */
  private static final int[] WIDTHS = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, // space to /
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, // 0 to ?
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, // @ to O
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, // P to _
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, // ` to o
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541 // p to ~
  };

  private static final int CONTENTS_WIDTH = Column.PAGE_WIDTH - 1701 - 300;

  private PageEstimate() {}

  static int pages(Annex annex, Text text) {
    long height = 2L * LINE + 2 * SPACE + (annex.original().isEmpty() ? 0 : LINE + SPACE);
    int heading = units(annex.heading());
    height += (long) LINE * lines(heading * 11L / 10, Column.PAGE_WIDTH);
    height += height(text.blocks(), Column.PAGE_WIDTH, LINE);
    for (Note note : text.notes()) {
      height += Math.max(NOTE_LINE, height(note.blocks(), Column.PAGE_WIDTH * 11 / 9, NOTE_LINE));
    }
    return pages(height);
  }

  /** The pages of letter and contents. */
  static int front(OfficialDocument document) {
    long letter = 6000 + height(document.letter().body(), Column.PAGE_WIDTH, LINE);
    letter += LINE * (document.letter().signed().size() + 6L);
    long contents = 3L * LINE;
    for (Annex annex : document.annexes()) {
      contents += LINE * lines(units(annex.heading()), CONTENTS_WIDTH) + 60;
    }
    return pages(letter) + pages(contents);
  }

  static int pages(long height) {
    return (int) Math.max(1, (height + Column.PAGE_HEIGHT - 1) / Column.PAGE_HEIGHT);
  }

  static long height(List<Block> blocks, int width, int line) {
    long height = 0;
    for (Block block : blocks) {
      height +=
          switch (block) {
            case Block.Heading heading -> paragraph(heading.line().inlines(), width, line) + SPACE;
            case Block.Paragraph(var role, int indent, var of) ->
                paragraph(of.inlines(), width - Math.min(indent, 6) * 567, line);
            case Block.ListItem(int level, var label, var of) ->
                paragraph(of.inlines(), width - Math.min(level + 1, 6) * 567, line);
            case Block.Table table -> table(table, width);
            case Block.Aside aside -> height(aside.blocks(), width - 240, line) + SPACE;
            case Block.Break(Block.Break.Kind kind) ->
                kind == Block.Break.Kind.PAGE ? Column.PAGE_HEIGHT / 2 : 0;
          };
    }
    return height;
  }

  private static long table(Block.Table table, int width) {
    long height = SPACE;
    int columns = table.widths().size();
    for (Row row : table.rows()) {
      long highest = LINE;
      for (Cell cell : row.cells()) {
        int inside = Math.max(400, width * cell.columns() / columns - 160);
        highest = Math.max(highest, height(cell.blocks(), inside, LINE) / cell.rows());
      }
      height += highest;
    }
    return height;
  }

  private static long paragraph(List<Inline> inlines, int width, int line) {
    Extent extent = new Extent();
    extent.add(inlines, width);
    return extent.figures + line * lines(extent.units, width) + (line == LINE ? SPACE : 20);
  }

  /** Lines that words of a width fill; a line is seldom full. */
  static long lines(long units, int width) {
    return Math.max(1, (units * 103 / 100 + width - 1) / Math.max(400, width));
  }

  /** The width of words of 11 points. */
  static int units(String words) {
    int units = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        units += WIDTHS[c - ' '];
      } else if (c >= 0x2E80 && c < 0xFB00) {
        units += 1000;
      } else {
        units += c >= 0x590 && c < 0x780 ? 440 : 500;
      }
    }
    return (int) (units * 22L / 100);
  }

  private static final class Extent {
    private long units;
    private long figures;

    private void add(List<Inline> inlines, int width) {
      for (Inline inline : inlines) {
        switch (inline) {
          case Inline.Run run -> units += units(run.words());
          case Inline.Formula(String words) -> units += units(words);
          case Inline.Link link -> add(link.inlines(), width);
          case Inline.Embedded embedded -> add(embedded.inlines(), width);
          case Inline.Ruby ruby -> add(ruby.base(), width);
          case Inline.Mark mark -> units += mark == Inline.Mark.TAB ? 300 : width / 2;
          case Inline.NoteMark ignored -> units += 60;
          case Inline.Anchor ignored -> {}
          case Inline.Figure figure -> {
            double scale = Math.min(1, (double) width * Column.EMU / figure.width());
            figures += (long) (figure.height() * scale / Column.EMU);
          }
        }
      }
    }
  }
}
