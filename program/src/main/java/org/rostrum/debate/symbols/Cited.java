package org.rostrum.debate.symbols;

import java.util.List;

/**
 * A document named in running words.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index after the last character
 * @param symbol which document; its {@code printed} is the text from start to end
 * @param form how it was named
 * @param mends what had to be mended to read it; mostly empty
 */
public record Cited(int start, int end, Symbol symbol, Form form, List<String> mends) {
  public Cited {
    mends = List.copyOf(mends);
  }

  /** How a document is named. */
  public enum Form {
    /** By its symbol. */
    SYMBOL,
    /** In words: "General Assembly resolution 70/237". */
    WORDS
  }
}
