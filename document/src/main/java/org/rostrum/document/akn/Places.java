package org.rostrum.document.akn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/**
 * The places of a Text that links of the same Text lead to, numbered in reading order. Known before
 * the first word is written, because a link may lead forward.
 */
final class Places {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> set = new HashSet<>();

  Places(Text text) {
    blocks(text.blocks());
    for (Note note : text.notes()) {
      blocks(note.blocks());
    }
    numbers.keySet().retainAll(asked);
  }

  /** The number of a place, 0 when the Text has no such place or no link asks for it. */
  int number(String name) {
    return numbers.getOrDefault(name, 0);
  }

  /** Whether this is the first time the place is set: a second one of that name is left out. */
  boolean first(String name) {
    return set.add(name);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.line().inlines());
        case Block.Paragraph paragraph -> inlines(paragraph.line().inlines());
        case Block.ListItem item -> inlines(item.line().inlines());
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Break b -> {}
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
      }
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Anchor(String name) -> numbers.putIfAbsent(name, numbers.size() + 1);
        case Inline.Link(Inline.Target target, List<Inline> inner) -> {
          if (target instanceof Inline.Target.Place(String name)) {
            asked.add(name);
          }
          inlines(inner);
        }
        case Inline.Ruby ruby -> inlines(ruby.base());
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Run run -> {}
        case Inline.Mark mark -> {}
        case Inline.NoteMark mark -> {}
        case Inline.Figure figure -> {}
        case Inline.Formula formula -> {}
      }
    }
  }
}
