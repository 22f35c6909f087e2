package org.rostrum.cover.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The debate a letter should name.
 *
 * @param titles its theme and short name, in the languages in which they are known
 * @param agendaItem the item of the agenda; on many debates' letters alike, so alone it names none
 * @param days the days of its sittings
 * @param symbols symbols that belong to it, such as the concept note's
 */
public record DebateFacts(
    List<String> titles, String agendaItem, List<LocalDate> days, List<String> symbols) {
  public DebateFacts {
    titles = List.copyOf(titles);
    days = List.copyOf(days);
    symbols = List.copyOf(symbols);
  }
}
