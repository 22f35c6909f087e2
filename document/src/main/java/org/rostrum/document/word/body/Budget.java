package org.rostrum.document.word.body;

import java.util.List;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Row;

/**
 * How much a Text may grow to while it is read, so that a small file cannot fill the memory. For
 * one reading, one thread.
 */
final class Budget {
  private final Limits limits;
  private long characters;
  private int inlines;
  private int blocks;

  Budget(Limits limits) {
    this.limits = limits;
  }

  void characters(int more) {
    characters += more;
    if (characters > limits.characters()) {
      throw over();
    }
  }

  void inline() {
    if (++inlines > limits.inlines()) {
      throw over();
    }
  }

  void block() {
    if (++blocks > limits.blocks()) {
      throw over();
    }
  }

  /** What was read once stands in the Text once more. */
  void again(List<Block> copied) {
    for (Block block : copied) {
      block();
      switch (block) {
        case Block.Heading heading -> again(heading.line());
        case Block.Paragraph paragraph -> again(paragraph.line());
        case Block.ListItem item -> again(item.line());
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              block();
              again(cell.blocks());
            }
          }
        }
        case Block.Aside aside -> again(aside.blocks());
        case Block.Break b -> {}
      }
    }
  }

  private void again(Line line) {
    for (Inline inline : line.inlines()) {
      inline();
      if (inline instanceof Inline.Run run) {
        characters(run.words().length());
      }
    }
  }

  private static Refusal over() {
    return Refusal.because("word-too-long", Place.WHOLE_FILE);
  }
}
