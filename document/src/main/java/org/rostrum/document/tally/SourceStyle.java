package org.rostrum.document.tally;

import java.util.List;

/**
 * A paragraph style of the source with those it is based on.
 *
 * @param chain its id and its ancestors', nearest first
 * @param letters what it says of letters
 * @param ground what it makes, alone, of a letter
 * @param purpose what its paragraphs are
 */
record SourceStyle(List<String> chain, SourceLetters letters, int ground, Purpose purpose) {

  /** What the paragraphs of a style are. */
  enum Purpose {
    HEADING,
    BODY,
    /** Quotations and captions. */
    APART
  }

  /** No style at all. */
  static final SourceStyle NONE = new SourceStyle(List.of(), SourceLetters.NONE, 0, Purpose.BODY);
}
