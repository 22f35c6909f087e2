package org.rostrum.document.akn;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes nested lists of list items that each say their level. An item deeper than the one before
 * opens one list, however many levels it jumps; the printed label tells the rest.
 */
final class ListNesting {
  private final Markup out;
  private final List<Integer> open = new ArrayList<>(4);

  ListNesting(Markup out) {
    this.out = out;
  }

  /** Opens an item; its paragraph is written next. */
  void item(int level, String label) {
    while (!open.isEmpty() && open.getLast() > level) {
      close();
    }
    if (!open.isEmpty() && open.getLast() == level) {
      out.raw("</item>\n<item>");
    } else {
      out.raw("<blockList>\n<item>");
      open.add(level);
    }
    if (!label.isEmpty()) {
      out.raw("<num>").text(label).raw("</num>");
    }
  }

  /**
   * Whether a paragraph goes on with an open item: it stands one step further in than the item.
   * Closes the lists it does not belong to.
   */
  boolean continues(int indent) {
    while (!open.isEmpty() && open.getLast() + 1 > indent) {
      close();
    }
    if (!open.isEmpty() && open.getLast() + 1 == indent) {
      return true;
    }
    closeAll();
    return false;
  }

  void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    open.removeLast();
    out.raw("</item>\n</blockList>\n");
  }
}
