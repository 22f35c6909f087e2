package org.rostrum.convene.pages;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.debate.Convened;

/** One debate in the house's list. */
public record DebateLine(Convened one) {
  public Optional<Instant> meets() {
    return KeptDebates.meets(one);
  }

  /** When the Council meets, for files and for sorting. */
  public String meetsText() {
    return meets().map(Instant::toString).orElse("");
  }

  /** When statements close, for files and for sorting. */
  public String closesText() {
    return one.closes().map(Instant::toString).orElse("");
  }

  /** The key of its stage's word. */
  public String stageKey() {
    return "stage." + one.stage().name().toLowerCase(Locale.ROOT);
  }
}
