package org.rostrum.document.official;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lists are open while blocks are written one below the other, for the forms that nest list
 * items. An item deeper than the one before opens one list, however many levels it jumps; the
 * printed label tells the rest. A paragraph belongs to an open item when it is indented further
 * than the item. For one thread, one run of blocks.
 */
public final class OpenLists {
  private final List<Integer> levels = new ArrayList<>(4);

  /**
   * What an item does to the lists.
   *
   * @param closed how many lists end before it, the innermost first
   * @param begins whether a list begins with it; otherwise it follows an item of its own list
   */
  public record Item(int closed, boolean begins) {}

  /** An item of this level begins. */
  public Item item(int level) {
    int closed = close(level + 1L);
    boolean begins = levels.isEmpty() || levels.getLast() < level;
    if (begins) {
      levels.add(level);
    }
    return new Item(closed, begins);
  }

  /**
   * A block with this indentation begins; 0 for one that stands in no list.
   *
   * @return how many lists end before it
   */
  public int block(int indent) {
    return close(indent);
  }

  /** How far a paragraph is indented beyond the item it stands in, or beyond the margin. */
  public int beyond(int indent) {
    return levels.isEmpty() ? indent : indent - levels.getLast() - 1;
  }

  private int close(long from) {
    int before = levels.size();
    while (!levels.isEmpty() && levels.getLast() >= from) {
      levels.removeLast();
    }
    return before - levels.size();
  }
}
