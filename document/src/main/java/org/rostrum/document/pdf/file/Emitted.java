package org.rostrum.document.pdf.file;

import java.util.List;
import java.util.Map;
import org.rostrum.document.pdf.page.Sheet;

/**
 * What was written of one annex.
 *
 * @param pages the page objects
 * @param root the object of its root in the structure tree
 * @param bookmarks its headings in order
 * @param places page and height of each named place
 */
record Emitted(List<Page> pages, int root, List<Bookmark> bookmarks, Map<String, Spot> places) {
  Emitted {
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
    places = Map.copyOf(places);
  }

  /** A page's object, and the stream that will hold its head and foot. */
  record Page(int number, int frame, Sheet sheet) {}

  /** A heading: its level, 2 for an annex. */
  record Bookmark(int level, String title, Spot spot) {}

  /** A page and a height on it, points from below. */
  record Spot(int page, double y) {
    String destination() {
      return "[" + page + " 0 R/XYZ 0 " + Content.text(y) + " null]";
    }
  }
}
