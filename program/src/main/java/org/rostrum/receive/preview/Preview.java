package org.rostrum.receive.preview;

import java.util.List;
import java.util.Set;
import org.rostrum.receive.check.Rebuilt;

/**
 * What will be published, ready to be shown.
 *
 * @param html the annex as the compilation's own writer sets it, with the keys in their places
 * @param departures what differs from the file, each with its key
 * @param placed the keys that stand in the text; the others concern the file as a whole
 * @param rebuilt the text and its ledger
 */
public record Preview(String html, List<Departed> departures, Set<String> placed, Rebuilt rebuilt) {
  public Preview {
    departures = List.copyOf(departures);
    placed = Set.copyOf(placed);
  }
}
