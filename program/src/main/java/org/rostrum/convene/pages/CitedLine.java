package org.rostrum.convene.pages;

import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Debate;
import org.rostrum.debate.symbols.Links;
import org.rostrum.debate.symbols.Symbol;
import org.rostrum.debate.symbols.SymbolReading;
import org.rostrum.debate.symbols.Symbols;

/** A document that a note cites, and where it can be read; nothing is looked up. */
public record CitedLine(String symbol, Optional<String> address) {

  static List<CitedLine> of(Debate debate) {
    return debate.cited().stream().map(CitedLine::of).toList();
  }

  private static CitedLine of(String words) {
    Optional<Symbol> symbol =
        switch (Symbols.parse(words)) {
          case SymbolReading.Parsed parsed -> Optional.of(parsed.symbol());
          case SymbolReading.Mended mended -> Optional.of(mended.symbol());
          case SymbolReading.Refused ignored -> Optional.empty();
        };
    return new CitedLine(
        words, symbol.flatMap(one -> Links.to(one, Links.Site.DOCS_UN_ORG, Optional.empty())));
  }
}
