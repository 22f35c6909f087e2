package org.rostrum.document.pdf.font;

import java.util.List;

/** Turns a word into signs. Thread-safe. */
public interface Shaper {
  /**
   * The signs of a word in the order of its characters; their texts joined are the word.
   *
   * @param word characters of one script and face
   */
  List<Sign> shape(Face face, String word, Way way);

  /** Which way the word runs. */
  enum Way {
    RIGHTWARDS,
    LEFTWARDS
  }
}
