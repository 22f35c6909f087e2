package org.rostrum.convene.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.debate.Debate;
import org.rostrum.debate.symbols.Links;
import org.rostrum.debate.symbols.Symbol;
import org.rostrum.debate.symbols.SymbolReading;
import org.rostrum.debate.symbols.Symbols;

/** A document that a note cites, and where it can be read; nothing is looked up. */
public record CitedLine(String symbol, Optional<String> address) {

  /** A note cites the same on every look at it. */
  private static final int MOST_READ = 1_000;

  private static final Map<String, CitedLine> READ = new ConcurrentHashMap<>();

  static List<CitedLine> of(Debate debate) {
    if (READ.size() > MOST_READ) {
      READ.clear();
    }
    return debate.cited().stream()
        .map(words -> READ.computeIfAbsent(words, CitedLine::of))
        .toList();
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
