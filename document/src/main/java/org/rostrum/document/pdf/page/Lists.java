package org.rostrum.document.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rostrum.document.pdf.tag.Tree;

/** The lists that are open at a point of a column, as nodes within each other. For one thread. */
final class Lists {
  private final Tree tree;
  private final int root;
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(int level, int list, int body) {}

  /** Where an item's label and words go. */
  record Place(int label, int body) {}

  Lists(Tree tree, int root) {
    this.tree = tree;
    this.root = root;
  }

  /** Closes what is deeper than a paragraph that stands at an indentation. */
  void settle(int indent) {
    while (!open.isEmpty() && open.peek().level() >= indent) {
      open.pop();
    }
  }

  /** What the next block stands in. */
  int holder() {
    return open.isEmpty() ? root : open.peek().body();
  }

  Place item(int level, String label) {
    while (!open.isEmpty() && open.peek().level() > level) {
      open.pop();
    }
    int list;
    if (!open.isEmpty() && open.peek().level() == level) {
      list = open.pop().list();
    } else {
      list = tree.open(holder(), "L", "", "/O/List/ListNumbering/" + numbering(label));
    }
    int item = tree.open(list, "LI");
    int its = label.isBlank() ? -1 : tree.open(item, "Lbl");
    int body = tree.open(item, "LBody");
    open.push(new Open(level, list, body));
    return new Place(its, body);
  }

  private static String numbering(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Character.isDigit(c)) {
        return "Decimal";
      }
      if (Character.isUpperCase(c)) {
        return "IVXLC".indexOf(c) >= 0 ? "UpperRoman" : "UpperAlpha";
      }
      if (Character.isLetter(c)) {
        return "ivx".indexOf(c) >= 0 ? "LowerRoman" : "LowerAlpha";
      }
    }
    return label.isBlank() ? "None" : "Disc";
  }
}
