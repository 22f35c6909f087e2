package org.rostrum.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Text;

/** A Text as data: each block and inline is an object with its {@code kind}. */
final class TextJson {
  private TextJson() {}

  static Map<String, Object> of(Text text) {
    return Map.of(
        "language", text.language(),
        "direction", word(text.direction()),
        "blocks", all(text.blocks(), TextJson::block),
        "notes", all(text.notes(), TextJson::note));
  }

  private static Map<String, Object> note(Note note) {
    return Map.of(
        "number", note.number(),
        "mark", note.mark(),
        "kind", word(note.kind()),
        "blocks", all(note.blocks(), TextJson::block));
  }

  private static Map<String, Object> block(Block block) {
    return switch (block) {
      case Block.Heading(int level, String label, Line line) ->
          line("heading", line, Map.of("level", level, "label", label));
      case Block.Paragraph(Block.Role role, int indent, Line line) ->
          line("paragraph", line, Map.of("role", word(role), "indent", indent));
      case Block.ListItem(int level, String label, Line line) ->
          line("item", line, Map.of("level", level, "label", label));
      case Block.Table table ->
          Map.of(
              "kind", "table",
              "direction", word(table.direction()),
              "widths", table.widths(),
              "headerRows", table.headerRows(),
              "rows", all(table.rows(), row -> all(row.cells(), TextJson::cell)));
      case Block.Aside(List<Block> blocks) ->
          Map.of("kind", "aside", "blocks", all(blocks, TextJson::block));
      case Block.Break(Block.Break.Kind kind) -> Map.of("kind", "break", "of", word(kind));
    };
  }

  private static Map<String, Object> cell(org.rostrum.document.text.Cell cell) {
    return Map.of(
        "columns", cell.columns(),
        "rows", cell.rows(),
        "blocks", all(cell.blocks(), TextJson::block));
  }

  private static Map<String, Object> line(String kind, Line line, Map<String, Object> more) {
    Map<String, Object> object = new TreeMap<>(more);
    object.put("kind", kind);
    object.put("direction", word(line.direction()));
    object.put("alignment", word(line.alignment()));
    object.put("language", line.language());
    object.put("inlines", all(line.inlines(), TextJson::inline));
    return object;
  }

  private static Map<String, Object> inline(Inline inline) {
    return switch (inline) {
      case Inline.Run run ->
          Map.of(
              "kind", "run",
              "words", run.words(),
              "emphasis", run.style().emphasis().stream().map(TextJson::word).sorted().toList(),
              "language", run.style().language(),
              "direction", word(run.style().direction()));
      case Inline.Mark mark -> Map.of("kind", word(mark));
      case Inline.NoteMark(int number) -> Map.of("kind", "note", "number", number);
      case Inline.Figure figure ->
          Map.of(
              "kind", "picture",
              "sha256", figure.picture().sha256(),
              "format", word(figure.picture().format()),
              "width", figure.width(),
              "height", figure.height(),
              "description", figure.description());
      case Inline.Link(Inline.Target target, List<Inline> inlines) ->
          Map.of("kind", "link", "to", to(target), "inlines", all(inlines, TextJson::inline));
      case Inline.Anchor(String name) -> Map.of("kind", "anchor", "name", name);
      case Inline.Ruby(List<Inline> base, String reading) ->
          Map.of("kind", "ruby", "base", all(base, TextJson::inline), "reading", reading);
      case Inline.Embedded embedded ->
          Map.of(
              "kind", word(embedded.force()),
              "direction", word(embedded.direction()),
              "inlines", all(embedded.inlines(), TextJson::inline));
      case Inline.Formula(String words) -> Map.of("kind", "formula", "words", words);
    };
  }

  private static String to(Inline.Target target) {
    return switch (target) {
      case Inline.Target.Address(String uri) -> uri;
      case Inline.Target.Place(String name) -> "#" + name;
    };
  }

  private static <T, R> List<R> all(List<T> things, Function<T, R> view) {
    return things.stream().map(view).toList();
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
