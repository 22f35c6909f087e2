package org.rostrum.debate.symbols;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/** The plain words of a Text, paragraph by paragraph, each with its place in words. */
public final class Passages {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<Passage> passages = new ArrayList<>();
  private String part = "";
  private int paragraph;

  private Passages() {}

  /**
   * One paragraph.
   *
   * @param place {@code "paragraph 12"}, {@code "note 3, paragraph 1"}
   * @param words its words; a raised digit stays raised, so that it never runs into a symbol
   */
  public record Passage(String place, String words) {}

  /** Every paragraph of the body, tables and boxes in their place, then of the notes. */
  public static List<Passage> of(Text text) {
    Passages made = new Passages();
    made.blocks(text.blocks());
    for (Note note : text.notes()) {
      made.part = "note " + note.number() + ", ";
      made.paragraph = 0;
      made.blocks(note.blocks());
    }
    return List.copyOf(made.passages);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> line(heading.line());
        case Block.Paragraph plain -> line(plain.line());
        case Block.ListItem item -> line(item.line());
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Table table -> table(table);
        case Block.Break _ -> {}
      }
    }
  }

  private void table(Block.Table table) {
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        blocks(cell.blocks());
      }
    }
  }

  private void line(Line line) {
    paragraph++;
    StringBuilder words = new StringBuilder();
    inlines(line.inlines(), words);
    passages.add(new Passage(part + "paragraph " + paragraph, words.toString()));
  }

  private static void inlines(List<Inline> inlines, StringBuilder words) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> words.append(isNoteNumber(run) ? raised(run.words()) : run.words());
        case Inline.Mark _ -> words.append(' ');
        case Inline.NoteMark note -> words.append(raised(Integer.toString(note.number())));
        case Inline.Link link -> inlines(link.inlines(), words);
        case Inline.Ruby ruby -> inlines(ruby.base(), words);
        case Inline.Embedded embedded -> inlines(embedded.inlines(), words);
        case Inline.Formula _ -> words.append('\ufffc');
        case Inline.Figure _ -> words.append('\ufffc');
        case Inline.Anchor _ -> {}
      }
    }
  }

  /** A number typed and raised by hand. */
  private static boolean isNoteNumber(Inline.Run run) {
    return run.style().has(Emphasis.SUPERSCRIPT) && Signs.areDigits(run.words().strip());
  }

  private static String raised(String words) {
    StringBuilder raised = new StringBuilder(words.length());
    for (int index = 0; index < words.length(); index++) {
      char sign = words.charAt(index);
      raised.append(Signs.isDigit(sign) ? SUPERSCRIPTS.charAt(sign - '0') : sign);
    }
    return raised.toString();
  }
}
