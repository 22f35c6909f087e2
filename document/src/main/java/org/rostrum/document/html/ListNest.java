package org.rostrum.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rostrum.document.official.OpenLists;
import org.rostrum.document.text.Block;

/**
 * Writes the nested lists that flat list items make; labels are printed as they are, never counted
 * by the browser. For one thread, one run of blocks.
 */
final class ListNest {
  private final Markup out;
  private final Scope base;
  private final OpenLists lists = new OpenLists();
  private final Deque<Open> open = new ArrayDeque<>();

  ListNest(Markup out, Scope base) {
    this.out = out;
    this.base = base;
  }

  private record Open(String element, Scope scope) {}

  /** Begins an item and gives what holds inside it; its words are the caller's to write. */
  Scope item(Block.ListItem item) {
    OpenLists.Item step = lists.item(item.level());
    close(step.closed());
    if (!step.begins()) {
      out.raw("</li>\n");
      return begin(item, open.pop().element());
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
    open.push(new Open(element, scope));
    return scope;
  }

  /** Closes the lists that a paragraph with this indentation does not belong to. */
  void settle(int indent) {
    close(lists.block(indent));
  }

  /** What holds where the next block stands. */
  Scope holds() {
    return open.isEmpty() ? base : open.element().scope();
  }

  /** How far a paragraph is indented beyond the item it stands in. */
  int beyond(int indent) {
    return lists.beyond(indent);
  }

  private void close(int count) {
    for (int i = 0; i < count; i++) {
      out.raw("</li>\n</").raw(open.pop().element()).raw(">");
      if (open.isEmpty()) {
        out.raw("\n");
      }
    }
  }

  private static boolean ordered(String label) {
    return label.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
