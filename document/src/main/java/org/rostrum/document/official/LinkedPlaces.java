package org.rostrum.document.official;

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

/**
 * The named places of one Text that its own links lead to, in every form alike. Known before the
 * first word is written, because a link may lead forward. A place nothing leads to is not set, a
 * second one of the same name neither, and a link to a place that is nowhere is not live. For one
 * thread, one Text.
 */
public final class LinkedPlaces {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> sought = new HashSet<>();
  private final Set<String> set = new HashSet<>();

  private LinkedPlaces() {}

  /** The places in these blocks and notes. */
  public static LinkedPlaces of(List<Block> blocks, List<Note> notes) {
    LinkedPlaces places = new LinkedPlaces();
    places.blocks(blocks);
    for (Note note : notes) {
      places.blocks(note.blocks());
    }
    places.numbers.keySet().retainAll(places.sought);
    return places;
  }

  /**
   * The number of a place: they grow in reading order, from 1, with gaps where nothing leads to a
   * place.
   *
   * @return 0 when the Text has no such place or no link leads to it
   */
  public int number(String name) {
    return numbers.getOrDefault(name, 0);
  }

  /** Whether a place is to be set where its name stands now; true once at most for each name. */
  public boolean set(String name) {
    return numbers.containsKey(name) && set.add(name);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.line().inlines());
        case Block.Paragraph paragraph -> inlines(paragraph.line().inlines());
        case Block.ListItem item -> inlines(item.line().inlines());
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Break _ -> {}
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
            sought.add(name);
          }
          inlines(inner);
        }
        case Inline.Ruby ruby -> inlines(ruby.base());
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Run _, Inline.Mark _, Inline.NoteMark _, Inline.Figure _, Inline.Formula _ -> {}
      }
    }
  }
}
