package org.rostrum.debate.symbols;

import java.util.List;

/**
 * Reads symbols of documents. Pure and thread-safe; time grows with the length of the text,
 * whatever stands in it.
 */
public final class Symbols {
  private Symbols() {}

  /** Reads one symbol that stands alone. */
  public static SymbolReading parse(String text) {
    return SymbolParser.parse(text);
  }

  /** The documents named in running words, in the order of the text. */
  public static List<Cited> find(CharSequence text) {
    return scan(text).cited();
  }

  /** Like {@link #find}, and what looks like a symbol but could not be read as one. */
  public static Found scan(CharSequence text) {
    return new SymbolScanner(text).scan();
  }
}
