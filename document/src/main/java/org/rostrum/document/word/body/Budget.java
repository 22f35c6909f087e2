package org.rostrum.document.word.body;

import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/**
 * How much a Text may grow to while it is read, so that a small file cannot fill the memory. Ten
 * times the longest report that is known.
 */
final class Budget {
  private static final long CHARACTERS = 40_000_000;
  private static final int INLINES = 2_000_000;
  private static final int BLOCKS = 1_000_000;

  private long characters;
  private int inlines;
  private int blocks;

  void characters(int more) {
    characters += more;
    if (characters > CHARACTERS) {
      throw over();
    }
  }

  void inline() {
    if (++inlines > INLINES) {
      throw over();
    }
  }

  void block() {
    if (++blocks > BLOCKS) {
      throw over();
    }
  }

  private static Refusal over() {
    return Refusal.of(
        "word-too-large",
        Place.WHOLE_FILE,
        "The file holds more text than any statement could.",
        "Send the statement alone, without other documents in the same file.");
  }
}
