package org.rostrum.document.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks: headings, each under the one above it. For one thread. */
final class Outline {
  private final PdfFile file;

  Outline(PdfFile file) {
    this.file = file;
  }

  private static final class Entry {
    int number;
    Emitted.Bookmark bookmark = new Emitted.Bookmark(0, "", new Emitted.Spot(0, 0));
    final List<Entry> inner = new ArrayList<>();
  }

  int write(List<Emitted> all) throws IOException {
    Entry root = new Entry();
    root.number = file.reserve();
    List<Entry> path = new ArrayList<>(List.of(root));
    for (Emitted emitted : all) {
      for (Emitted.Bookmark bookmark : emitted.bookmarks()) {
        // The letter's title, the contents and the annexes stand side by side.
        int depth = Math.min(Math.max(1, bookmark.level() - 1), path.size());
        Entry entry = new Entry();
        entry.number = file.reserve();
        entry.bookmark = bookmark;
        path = new ArrayList<>(path.subList(0, depth));
        path.getLast().inner.add(entry);
        path.add(entry);
      }
    }
    StringBuilder out = new StringBuilder("<</Type/Outlines");
    inner(root, out, root.inner.size());
    file.object(root.number, out.append(">>"));
    return root.number;
  }

  private void inner(Entry entry, StringBuilder out, int count) throws IOException {
    if (entry.inner.isEmpty()) {
      return;
    }
    out.append("/First ").append(entry.inner.getFirst().number).append(" 0 R/Last ");
    out.append(entry.inner.getLast().number).append(" 0 R/Count ").append(count);
    for (int i = 0; i < entry.inner.size(); i++) {
      Entry each = entry.inner.get(i);
      StringBuilder item = new StringBuilder("<</Title");
      item.append(PdfFile.string(each.bookmark.title())).append("/Parent ");
      item.append(entry.number).append(" 0 R/Dest").append(each.bookmark.spot().destination());
      if (i > 0) {
        item.append("/Prev ").append(entry.inner.get(i - 1).number).append(" 0 R");
      }
      if (i + 1 < entry.inner.size()) {
        item.append("/Next ").append(entry.inner.get(i + 1).number).append(" 0 R");
      }
      inner(each, item, -each.inner.size());
      file.object(each.number, item.append(">>"));
    }
  }
}
