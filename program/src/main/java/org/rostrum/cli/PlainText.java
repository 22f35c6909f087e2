package org.rostrum.cli;

import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/** A Text as plain text for a terminal: one line a paragraph, notes at the end. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private final List<Note> notes;

  private PlainText(List<Note> notes) {
    this.notes = notes;
  }

  static String of(Text text) {
    PlainText plain = new PlainText(text.notes());
    plain.blocks(text.blocks(), "");
    for (Note note : text.notes()) {
      plain.out.append('[').append(note.printed()).append("] ");
      plain.blocks(note.blocks(), "");
    }
    return plain.out.toString();
  }

  private void blocks(List<Block> blocks, String margin) {
    if (blocks.isEmpty()) {
      out.append('\n');
    }
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> {
          out.append(margin).append("#".repeat(heading.level())).append(' ');
          labelled(heading.label(), heading.line().inlines());
        }
        case Block.Paragraph paragraph -> {
          out.append(margin).append("  ".repeat(paragraph.indent()));
          labelled("", paragraph.line().inlines());
        }
        case Block.ListItem item -> {
          out.append(margin).append("  ".repeat(item.level()));
          labelled(item.label(), item.line().inlines());
        }
        case Block.Table table -> table(table, margin);
        case Block.Aside aside -> blocks(aside.blocks(), margin + "| ");
        case Block.Break b -> {}
      }
    }
  }

  private void labelled(String label, List<Inline> inlines) {
    out.append(label).append(label.isEmpty() ? "" : " ");
    inlines(inlines);
    out.append("\n\n");
  }

  private void table(Block.Table table, String margin) {
    for (Row row : table.rows()) {
      out.append(margin).append("+---\n");
      for (Cell cell : row.cells()) {
        blocks(cell.blocks(), margin + "| ");
      }
    }
    out.append(margin).append("+---\n\n");
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> out.append(run.words());
        case Inline.Mark.TAB -> out.append('\t');
        case Inline.Mark.LINE_END -> out.append('\n');
        case Inline.NoteMark mark ->
            out.append('[').append(notes.get(mark.number() - 1).printed()).append(']');
        case Inline.Figure figure ->
            out.append("[picture")
                .append(figure.description().isEmpty() ? "" : ": " + figure.description())
                .append(']');
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Anchor anchor -> {}
        case Inline.Ruby ruby -> {
          inlines(ruby.base());
          out.append('(').append(ruby.reading()).append(')');
        }
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Formula formula -> out.append(formula.words());
      }
    }
  }
}
