package org.rostrum.document.word.body;

import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Row;

/** The bare words of blocks. */
final class BlockWords {
  private final StringBuilder words = new StringBuilder();

  private BlockWords() {}

  static String of(List<Block> blocks) {
    BlockWords gathered = new BlockWords();
    gathered.blocks(blocks);
    return gathered.words.toString().strip();
  }

  static String of(Line line) {
    BlockWords gathered = new BlockWords();
    gathered.inlines(line.inlines());
    return gathered.words.toString().strip();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.line().inlines());
        case Block.Paragraph paragraph -> inlines(paragraph.line().inlines());
        case Block.ListItem item -> inlines(item.line().inlines());
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Break b -> words.append(' ');
      }
      words.append(' ');
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> words.append(run.words());
        case Inline.Mark mark -> words.append(' ');
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Ruby ruby -> inlines(ruby.base());
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Formula formula -> words.append(formula.words());
        case Inline.NoteMark mark -> {}
        case Inline.Figure figure -> {}
        case Inline.Anchor anchor -> {}
      }
    }
  }
}
