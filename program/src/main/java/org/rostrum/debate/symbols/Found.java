package org.rostrum.debate.symbols;

import java.util.List;

/** What {@link Symbols#scan} found, each list in the order of the text. */
public record Found(List<Cited> cited, List<Doubt> doubts) {
  public Found {
    cited = List.copyOf(cited);
    doubts = List.copyOf(doubts);
  }
}
