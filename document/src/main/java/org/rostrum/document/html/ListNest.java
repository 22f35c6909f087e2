package org.rostrum.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rostrum.document.text.Block;

/**
 * Nests flat list items by their levels. A jump of several levels opens one list; labels are
 * printed as they are, never counted by the browser. For one thread, one run of blocks.
 */
final class ListNest {
  private final Markup out;
  private final Scope base;
  private final Deque<Open> open = new ArrayDeque<>();

  ListNest(Markup out, Scope base) {
    this.out = out;
    this.base = base;
  }

  private record Open(int level, String element, Scope scope) {}

  /** Begins an item and gives what holds inside it; its words are the caller's to write. */
  Scope item(Block.ListItem item) {
    while (!open.isEmpty() && open.element().level() > item.level()) {
      closeInnermost();
    }
    if (!open.isEmpty() && open.element().level() == item.level()) {
      out.raw("</li>\n");
      Open before = open.pop();
      return begin(item, before.element());
    }
    String element = ordered(item.label()) ? "ol" : "ul";
    out.raw("\n<").raw(element).raw(" class=\"list\" role=\"list\">\n");
    return begin(item, element);
  }

  private Scope begin(Block.ListItem item, String element) {
    out.raw("<li");
    Scope scope = holds().enter(item.line(), out);
    out.raw(">");
    if (!item.label().isBlank()) {
      out.raw("<span class=\"label\">").text(item.label()).raw("</span> ");
    }
    open.push(new Open(item.level(), element, scope));
    return scope;
  }

  /** Closes the lists that a paragraph with this indentation does not belong to. */
  void settle(int indent) {
    while (!open.isEmpty() && (indent <= 0 || open.element().level() >= indent)) {
      closeInnermost();
    }
  }

  /** What holds where the next block stands. */
  Scope holds() {
    return open.isEmpty() ? base : open.element().scope();
  }

  /** How far a paragraph is indented beyond the item it stands in. */
  int beyond(int indent) {
    return open.isEmpty() ? indent : indent - open.element().level() - 1;
  }

  private void closeInnermost() {
    out.raw("</li>\n</").raw(open.pop().element()).raw(">");
    if (open.isEmpty()) {
      out.raw("\n");
    }
  }

  private static boolean ordered(String label) {
    return label.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
