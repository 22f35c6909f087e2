package org.rostrum.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/**
 * A Text in a few signs, so that a test can say what it expects in one line: {@code "h1 Title"},
 * {@code "p some {bold:heavy} words[1]"}, {@code "li0 (a)|words"}.
 */
final class Sketch {
  private Sketch() {}

  static List<String> of(Text text) {
    List<String> all = blocks(text.blocks());
    for (Note note : text.notes()) {
      all.add("note " + note.printed() + " " + blocks(note.blocks()));
    }
    return all;
  }

  /** The departures as {@code "kind: words"}, metadata left out. */
  static List<String> departures(Reading reading) {
    List<String> all = new ArrayList<>();
    for (Departure departure : reading.departures()) {
      if (departure.kind() != Departure.Kind.METADATA) {
        all.add((departure.kind().code() + ": " + departure.words()).strip());
      }
    }
    return all;
  }

  private static List<String> blocks(List<Block> blocks) {
    List<String> all = new ArrayList<>();
    for (Block block : blocks) {
      all.add(
          switch (block) {
            case Block.Heading(int level, String label, Line line) ->
                "h" + level + " " + (label.isEmpty() ? "" : label + "|") + line(line);
            case Block.Paragraph(Block.Role role, int indent, Line line) ->
                (role == Block.Role.BODY ? "p" : role.name().toLowerCase(Locale.ROOT))
                    + (indent == 0 ? "" : indent)
                    + " "
                    + line(line);
            case Block.ListItem(int level, String label, Line line) ->
                "li" + level + " " + label + "|" + line(line);
            case Block.Table table -> table(table);
            case Block.Aside(List<Block> inside) -> "aside " + blocks(inside);
            case Block.Break(Block.Break.Kind kind) ->
                "break " + kind.name().toLowerCase(Locale.ROOT);
          });
    }
    return all;
  }

  private static String table(Block.Table table) {
    StringBuilder sketch = new StringBuilder("table").append(table.widths());
    if (table.direction() == Direction.RIGHT_TO_LEFT) {
      sketch.append(" rtl");
    }
    if (table.headerRows() > 0) {
      sketch.append(" header ").append(table.headerRows());
    }
    for (Row row : table.rows()) {
      sketch.append(" /");
      for (Cell cell : row.cells()) {
        sketch.append(' ').append(cell.columns()).append('x').append(cell.rows());
        sketch.append(blocks(cell.blocks()));
      }
    }
    return sketch.toString();
  }

  private static String line(Line line) {
    String alignment =
        line.alignment() == Alignment.START
            ? ""
            : "<" + line.alignment().name().toLowerCase(Locale.ROOT) + ">";
    String direction = line.direction() == Direction.RIGHT_TO_LEFT ? "<rtl>" : "";
    return direction + alignment + inlines(line.inlines());
  }

  static String inlines(List<Inline> inlines) {
    StringBuilder sketch = new StringBuilder();
    for (Inline inline : inlines) {
      sketch.append(
          switch (inline) {
            case Inline.Run run -> run(run);
            case Inline.Mark.TAB -> "\t";
            case Inline.Mark.LINE_END -> "\n";
            case Inline.NoteMark(int number) -> "[" + number + "]";
            case Inline.Figure figure ->
                "<picture %s %dx%d %s>"
                    .formatted(
                        figure.picture().format(),
                        figure.width(),
                        figure.height(),
                        figure.description());
            case Inline.Link(Inline.Target.Address(String uri), List<Inline> inside) ->
                "<" + uri + " " + inlines(inside) + ">";
            case Inline.Link(Inline.Target.Place(String name), List<Inline> inside) ->
                "<#" + name + " " + inlines(inside) + ">";
            case Inline.Anchor(String name) -> "<name " + name + ">";
            case Inline.Ruby(List<Inline> base, String reading) ->
                "<ruby " + inlines(base) + " " + reading + ">";
            case Inline.Embedded embedded ->
                "<"
                    + embedded.force().name().toLowerCase(Locale.ROOT)
                    + (embedded.direction() == Direction.RIGHT_TO_LEFT ? " rtl " : " ltr ")
                    + inlines(embedded.inlines())
                    + ">";
            case Inline.Formula(String words) -> "<formula " + words + ">";
          });
    }
    return sketch.toString();
  }

  private static String run(Inline.Run run) {
    if (run.style().emphasis().isEmpty()) {
      return run.words();
    }
    StringBuilder names = new StringBuilder();
    for (Emphasis emphasis : Emphasis.values()) {
      if (run.style().has(emphasis)) {
        names.append(names.isEmpty() ? "" : "+").append(emphasis.name().toLowerCase(Locale.ROOT));
      }
    }
    return "{" + names + ":" + run.words() + "}";
  }
}
