package org.rostrum.document.word;

import java.util.List;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.text.Text;

/**
 * A Word file, read.
 *
 * @param text what the statement is
 * @param departures everything of the file that is not in the Text, in the order met
 */
public record Reading(Text text, List<Departure> departures) {
  public Reading {
    departures = List.copyOf(departures);
  }
}
