package org.rostrum.document.word.body;

/** The size and description of a picture being read, in English Metric Units. For one thread. */
final class Extent {
  static final long OF_AN_INCH = 914_400;

  long width;
  long height;
  String description = "";
  String embedded = "";
  boolean cropped;

  /** A part of this drawing, which has the whole's size until its own is read. */
  Extent inner() {
    Extent inner = new Extent();
    inner.width = width;
    inner.height = height;
    inner.description = description;
    return inner;
  }

  void describe(String words, String title) {
    String said = words.isBlank() ? title.strip() : words.strip();
    if (!said.isEmpty()) {
      description = said;
    }
  }

  void size(long across, long down) {
    if (across > 0 && down > 0) {
      width = across;
      height = down;
    }
  }
}
