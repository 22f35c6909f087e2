package org.rostrum.convene.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Sitting;

/**
 * One date of a debate.
 *
 * @param key what it is, as a key of the words: {@code date.sitting}
 * @param begins when
 * @param ends until when; empty for a single moment
 * @param place where; may be empty
 */
public record DateLine(String key, Instant begins, Optional<Instant> ends, String place) {

  /** All that are known, in the order of time. */
  static List<DateLine> of(Convened debate) {
    List<DateLine> lines = new ArrayList<>();
    debate
        .policy()
        .inscriptionOpens()
        .ifPresent(
            opens -> lines.add(new DateLine("date.inscription", opens, Optional.empty(), "")));
    boolean first = true;
    for (Sitting sitting : debate.debate().sittings()) {
      Optional<Instant> begins = sitting.startsAt();
      if (begins.isPresent()) {
        String key = first ? "date.sitting" : "date.sitting-resumed";
        lines.add(new DateLine(key, begins.get(), end(sitting), sitting.place()));
        first = false;
      }
    }
    debate
        .closes()
        .ifPresent(closes -> lines.add(new DateLine("date.close", closes, Optional.empty(), "")));
    lines.sort(Comparator.comparing(DateLine::begins));
    return List.copyOf(lines);
  }

  private static Optional<Instant> end(Sitting sitting) {
    return new Sitting(
            sitting.date(),
            sitting.ends(),
            Optional.empty(),
            sitting.zone(),
            sitting.offset(),
            sitting.place())
        .startsAt();
  }
}
