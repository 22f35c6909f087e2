package org.rostrum.receive.compare;

import java.util.List;

/**
 * One paragraph of a text, as it is compared.
 *
 * @param kind what it is: a heading, a paragraph, a note
 * @param language of most of its words
 * @param direction {@code ltr} or {@code rtl}
 * @param words its words with the white space after each, its pictures and the marks of its notes
 */
record Said(Kind kind, String language, String direction, List<String> words) {
  Said {
    words = List.copyOf(words);
  }

  /** What a paragraph is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    NOTE
  }
}
