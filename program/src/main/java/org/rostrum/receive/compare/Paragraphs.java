package org.rostrum.receive.compare;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/** Takes a text apart into paragraphs and words, in the order they are read. For one thread. */
final class Paragraphs {
  private static final int HASH_SHOWN = 8;

  private final List<Said> all = new ArrayList<>();

  private Paragraphs() {}

  static List<Said> of(Text text) {
    Paragraphs paragraphs = new Paragraphs();
    paragraphs.blocks(text.blocks(), Said.Kind.PARAGRAPH);
    for (Note note : text.notes()) {
      paragraphs.blocks(note.blocks(), Said.Kind.NOTE);
    }
    return List.copyOf(paragraphs.all);
  }

  private void blocks(List<Block> blocks, Said.Kind kind) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> add(Said.Kind.HEADING, heading.label(), heading.line());
        case Block.Paragraph paragraph -> add(kind, "", paragraph.line());
        case Block.ListItem item -> add(kind, item.label(), item.line());
        case Block.Aside(List<Block> inner) -> blocks(inner, kind);
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks(), kind);
            }
          }
        }
        case Block.Break _ -> {
          // the house sets its own pages
        }
      }
    }
  }

  private void add(Said.Kind kind, String label, Line line) {
    StringBuilder words = new StringBuilder();
    if (!label.isBlank()) {
      words.append(label).append(' ');
    }
    words(line.inlines(), words);
    List<String> split = split(words.toString());
    if (!split.isEmpty()) {
      String direction = line.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
      String language = line.language().equals("und") ? "" : line.language();
      all.add(new Said(kind, language, direction, split));
    }
  }

  private static void words(List<Inline> inlines, StringBuilder to) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String words, var _) -> to.append(words);
        case Inline.Formula(String words) -> to.append(words);
        case Inline.Link link -> words(link.inlines(), to);
        case Inline.Embedded embedded -> words(embedded.inlines(), to);
        case Inline.Ruby ruby -> {
          words(ruby.base(), to);
          to.append('(').append(ruby.reading()).append(')');
        }
        case Inline.NoteMark(int number) -> to.append('[').append(number).append(']');
        case Inline.Figure figure ->
            to.append("[▣ ").append(figure.picture().sha256(), 0, HASH_SHOWN).append("] ");
        case Inline.Mark _ -> to.append(' ');
        case Inline.Anchor _ -> {
          // says nothing
        }
      }
    }
  }

  /** Words with what stands between them and the next; Chinese word by word as ICU's rules have. */
  private static List<String> split(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String piece = text.substring(from, to);
      if (piece.isBlank() && !words.isEmpty()) {
        words.set(words.size() - 1, words.getLast() + " ");
      } else if (!piece.isBlank()) {
        words.add(piece);
      }
    }
    return words;
  }
}
