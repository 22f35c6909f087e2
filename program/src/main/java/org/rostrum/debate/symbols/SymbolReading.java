package org.rostrum.debate.symbols;

import java.util.List;

/** What came of reading a symbol. */
public sealed interface SymbolReading {

  /**
   * It is a symbol as it stands; wrong capitals and unusual spaces or dashes are not held against.
   */
  record Parsed(Symbol symbol) implements SymbolReading {}

  /**
   * It was not quite a symbol, but only one could be meant.
   *
   * @param mends what was mended, each a sentence; never empty
   */
  record Mended(Symbol symbol, List<String> mends) implements SymbolReading {
    public Mended {
      mends = List.copyOf(mends);
    }
  }

  /**
   * It is no symbol.
   *
   * @param reason in plain words
   */
  record Refused(String printed, String reason) implements SymbolReading {}
}
