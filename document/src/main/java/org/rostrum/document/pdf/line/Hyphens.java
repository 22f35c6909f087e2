package org.rostrum.document.pdf.line;

import java.util.List;
import java.util.Optional;
import org.rostrum.document.pdf.hyphen.Hyphenator;

/** Where the words of a paragraph may be parted, each in its own language. For one thread. */
final class Hyphens {
  private static final boolean[] NOWHERE = new boolean[0];

  private final List<Item> items;
  private final Clusters clusters;
  private final CharSequence words;
  private boolean[] places = NOWHERE;

  Hyphens(List<Item> items, Clusters clusters, CharSequence words) {
    this.items = items;
    this.clusters = clusters;
    this.words = words;
  }

  /**
   * For each character, whether a line may begin with it after a hyphen; nothing when no word may
   * be parted. Ragged lines part only words that are wider than the line.
   */
  boolean[] places(Layout layout) {
    double least = layout.justified() ? 0 : layout.width();
    int i = 0;
    while (i < clusters.count) {
      int from = i;
      double width = 0;
      while (i < clusters.count && !blank(i)) {
        width += clusters.widths[i++];
      }
      if (width > least) {
        word(from, i);
      }
      while (i < clusters.count && blank(i)) {
        i++;
      }
    }
    return places;
  }

  private boolean blank(int cluster) {
    int at = clusters.from[cluster];
    return at >= words.length() || words.charAt(at) <= ' ';
  }

  /** A word with what stands before and after it, such as quotation marks. */
  private void word(int first, int after) {
    int from = clusters.from[first];
    int to = after < clusters.count ? clusters.from[after] : words.length();
    while (from < to && !Character.isLetter(words.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(words.charAt(to - 1))) {
      to--;
    }
    if (to - from < 5 || !letters(from, to)) {
      return;
    }
    Optional<Hyphenator> hyphenator = Hyphenator.of(language(first, after));
    if (hyphenator.isEmpty()) {
      return;
    }
    int part = from;
    for (int i = from; i <= to; i++) {
      if (i == to || words.charAt(i) == '-') {
        part(hyphenator.get(), part, i);
        part = i + 1;
      }
    }
  }

  /** A word, or a part of one with hyphens of its own. */
  private void part(Hyphenator hyphenator, int from, int to) {
    for (int place : hyphenator.places(words.subSequence(from, to).toString())) {
      if (places.length == 0) {
        places = new boolean[words.length() + 1];
      }
      places[from + place] = true;
    }
  }

  private boolean letters(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      boolean apostrophe = c == '\'' || c == '\u2019';
      boolean parted = c < 0x530 && Character.isLetter(c);
      if (!apostrophe && !parted && c != '-') {
        return false;
      }
    }
    return true;
  }

  private String language(int first, int after) {
    for (int i = first; i < after; i++) {
      if (items.get(clusters.items[i])
          instanceof Item.Words(String _, Manner manner, Item.Owner _)) {
        return manner.language();
      }
    }
    return "";
  }
}
