package org.rostrum.document.akn;

import org.rostrum.document.official.OpenLists;

/** Writes the nested lists that flat list items make. For one thread, one run of blocks. */
final class ListNesting {
  private final Markup out;
  private final OpenLists lists = new OpenLists();

  ListNesting(Markup out) {
    this.out = out;
  }

  /** Opens an item; its paragraph is written next. */
  void item(int level, String label) {
    OpenLists.Item item = lists.item(level);
    close(item.closed());
    out.raw(item.begins() ? "<blockList>\n<item>" : "</item>\n<item>");
    if (!label.isEmpty()) {
      out.raw("<num>").text(label).raw("</num>");
    }
  }

  /**
   * Closes the lists a paragraph does not belong to.
   *
   * @return how far it is indented beyond the item it stands in
   */
  int paragraph(int indent) {
    close(lists.block(indent));
    return lists.beyond(indent);
  }

  void closeAll() {
    close(lists.block(0));
  }

  private void close(int count) {
    for (int i = 0; i < count; i++) {
      out.raw("</item>\n</blockList>\n");
    }
  }
}
