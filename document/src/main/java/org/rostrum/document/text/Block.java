package org.rostrum.document.text;

import java.util.List;

/** What a Text is made of, one below the other. */
public sealed interface Block {

  /**
   * A heading of the statement's own.
   *
   * @param level 1 for the highest, 6 for the lowest
   * @param label the printed number such as {@code "II."}, empty when the heading has none
   */
  record Heading(int level, String label, Line line) implements Block {}

  /**
   * A paragraph without a label.
   *
   * @param role what it is for
   * @param indent 0 for the margin, 1 and more for steps of indentation (a list's unlabelled
   *     continuation stands at its item's level plus one)
   */
  record Paragraph(Role role, int indent, Line line) implements Block {}

  /**
   * A paragraph with a printed label.
   *
   * @param level 0 for the outermost list
   * @param label exactly what Word prints before the words: {@code "(a)"}, {@code "1.2"}, {@code
   *     "•"}, {@code "一、"}; empty when the list level prints nothing
   */
  record ListItem(int level, String label, Line line) implements Block {}

  /**
   * A table.
   *
   * @param direction {@link Direction#RIGHT_TO_LEFT} when the first column stands at the right
   * @param widths relative widths of the grid's columns, at least one, all positive
   * @param headerRows how many rows at the top are repeated as header
   * @param rows the rows; the spans of a row's cells and of the cells above that reach into it fill
   *     the grid exactly
   */
  record Table(Direction direction, List<Integer> widths, int headerRows, List<Row> rows)
      implements Block {
    public Table {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
    }
  }

  /** Words that stood in a box of their own, set after the paragraph that held the box. */
  record Aside(List<Block> blocks) implements Block {
    public Aside {
      blocks = List.copyOf(blocks);
    }
  }

  /** A place where the author made the page, column or section end. */
  record Break(Kind kind) implements Block {
    /** What ends. */
    public enum Kind {
      PAGE,
      COLUMN,
      SECTION
    }
  }

  /** What a paragraph is for. */
  enum Role {
    BODY,
    QUOTE,
    CAPTION
  }
}
