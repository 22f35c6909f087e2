package org.rostrum.document.word.body;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.word.language.Languages;

/** The language of most letters and the direction of most paragraphs. */
final class Majority {
  private final Map<String, Integer> letters = new TreeMap<>();
  private int rightToLeft;
  private int leftToRight;

  private Majority() {}

  static Majority of(List<Block> blocks, List<Note> notes) {
    Majority majority = new Majority();
    majority.blocks(blocks);
    for (Note note : notes) {
      majority.blocks(note.blocks());
    }
    return majority;
  }

  String language() {
    String most = Languages.UNKNOWN;
    int count = 0;
    for (Map.Entry<String, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > count && !entry.getKey().equals(Languages.UNKNOWN)) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }

  Direction direction() {
    return rightToLeft > leftToRight ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> line(heading.line());
        case Block.Paragraph paragraph -> line(paragraph.line());
        case Block.ListItem item -> line(item.line());
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Break b -> {}
      }
    }
  }

  private void line(Line line) {
    if (line.direction() == Direction.RIGHT_TO_LEFT) {
      rightToLeft++;
    } else {
      leftToRight++;
    }
    inlines(line.inlines());
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run ->
            letters.merge(run.style().language(), run.words().length(), Integer::sum);
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Ruby ruby -> inlines(ruby.base());
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Mark m -> {}
        case Inline.NoteMark m -> {}
        case Inline.Figure f -> {}
        case Inline.Anchor a -> {}
        case Inline.Formula f -> {}
      }
    }
  }
}
