package org.rostrum.document.docx;

import java.util.List;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Line;

/**
 * Sets blocks one below the other, every paragraph in a named style. For one thread, one annex.
 *
 * <p>The order of what stands in {@code w:pPr} is the schema's (CT_PPr): style, keep, borders,
 * bidi, spacing, indentation, alignment.
 */
final class Blocks {
  private static final String BORDERS =
      "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/>"
          + "<w:left w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/>"
          + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/>"
          + "<w:right w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>";

  private static final byte[] NOTHING = {};

  private final Markup out;
  private final Inlines inlines;
  private final Tables tables;
  private byte[] opening = NOTHING;

  Blocks(Markup out, Inlines inlines) {
    this.out = out;
    this.inlines = inlines;
    tables = new Tables(out, this);
  }

  /** Blocks whose first paragraph begins with runs of ours; a note's mark. */
  void writeNote(byte[] mark, List<Block> blocks) {
    opening = mark;
    write(blocks, Column.NOTE);
    if (opening.length > 0) {
      openingAlone();
    }
  }

  void write(List<Block> blocks, Column column) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading(int level, String label, Line line) -> {
          start("Heading" + Math.clamp(level + 1L, 2, 9), column, line, 0);
          label(label);
          end(line, column);
        }
        case Block.Paragraph(Block.Role role, int indent, Line line) -> {
          start(style(role, column), column, line, column.indent(indent));
          end(line, column);
        }
        case Block.ListItem(int level, String label, Line line) -> item(level, label, line, column);
        case Block.Table table -> {
          if (opening.length > 0) {
            openingAlone();
          }
          tables.write(table, column);
        }
        case Block.Aside(List<Block> inner) -> write(inner, column.box());
        case Block.Break(Block.Break.Kind kind) -> {
          if (kind == Block.Break.Kind.PAGE && column.ground() == Column.Ground.PAGE) {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/></w:pPr>");
            out.raw("<w:r><w:br w:type=\"page\"/></w:r></w:p>");
          }
        }
      }
    }
  }

  private void openingAlone() {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>").raw(opening).raw("</w:p>");
    opening = NOTHING;
  }

  private static String style(Block.Role role, Column column) {
    return switch (role) {
      case QUOTE -> "Quote";
      case CAPTION -> "Caption";
      case BODY ->
          switch (column.ground()) {
            case PAGE -> "BodyText";
            case BOX -> "Boxed";
            case NOTE -> "FootnoteText";
            case CELL -> "TableText";
            case HEADER_CELL -> "TableHeading";
          };
    };
  }

  private void item(int level, String label, Line line, Column column) {
    int depth = Math.clamp(level + 1L, 1, 9);
    start("ListLevel" + depth, column, line, 0, plain(column) ? 0 : depth);
    label(label);
    end(line, column);
  }

  /** Whether the list styles' own indentation fits. */
  private static boolean plain(Column column) {
    return !column.inCell() && column.ground() != Column.Ground.BOX;
  }

  private void start(String style, Column column, Line line, int indent) {
    start(style, column, line, indent, 0);
  }

  private void start(String style, Column column, Line line, int indent, int hangingSteps) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
    if (column.ground() == Column.Ground.BOX && !style.equals("Boxed")) {
      out.raw(BORDERS);
    }
    if (line.direction() == Direction.RIGHT_TO_LEFT) {
      out.raw("<w:bidi/>");
    }
    if (hangingSteps > 0 && column.ground() == Column.Ground.BOX) {
      out.raw("<w:ind w:left=\"").number(120 + 567L * hangingSteps);
      out.raw("\" w:right=\"120\" w:hanging=\"567\"/>");
    } else if (hangingSteps > 0) {
      int left = column.indent(hangingSteps);
      int hanging = Math.min(284, left);
      out.raw("<w:ind w:left=\"").number(left).raw("\" w:hanging=\"").number(hanging);
      out.raw("\"/>");
    } else if (indent > 0) {
      out.raw("<w:ind w:left=\"").number(indent).raw("\"/>");
    }
    // In Word's own files "right" means the end of the line, whichever way it runs.
    if (line.alignment() == Alignment.CENTRE) {
      out.raw("<w:jc w:val=\"center\"/>");
    } else if (line.alignment() == Alignment.END) {
      out.raw("<w:jc w:val=\"right\"/>");
    }
    out.raw("</w:pPr>");
    if (opening.length > 0) {
      out.raw(opening);
      opening = NOTHING;
    }
  }

  private void label(String label) {
    if (label.isEmpty()) {
      return;
    }
    out.raw("<w:r><w:rPr><w:rStyle w:val=\"ListLabel\"/></w:rPr>");
    Inlines.words(out, label);
    out.raw("<w:tab/></w:r>");
  }

  private void end(Line line, Column column) {
    inlines.write(line.inlines(), column);
    out.raw("</w:p>");
  }
}
