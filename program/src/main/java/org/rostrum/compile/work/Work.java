package org.rostrum.compile.work;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.document.official.Part;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.text.Direction;

/**
 * All that was made of one statement for one place in the document.
 *
 * @param language the Text's language
 * @param direction the Text's direction
 * @param departures what of the file is not in the Text
 * @param findings what the forms cannot show as it was filed
 * @param source the account of the Word file as filed
 * @param text the account of the Text
 * @param parts the annex in each form, by the form's name
 * @param tallies the account of each part that can be counted from its own bytes
 */
public record Work(
    String language,
    Direction direction,
    List<Departure> departures,
    List<Finding> findings,
    Tally source,
    Tally text,
    SortedMap<String, Part> parts,
    SortedMap<String, Tally> tallies) {
  public Work {
    departures = List.copyOf(departures);
    findings = List.copyOf(findings);
    parts = new TreeMap<>(parts);
    tallies = new TreeMap<>(tallies);
  }

  /** The part in a form that was asked for. */
  public Part part(String form) {
    return known(parts, form);
  }

  /** The account of a part in a form that was asked for and can be counted by itself. */
  public Tally tally(String form) {
    return known(tallies, form);
  }

  private static <T> T known(Map<String, T> byForm, String form) {
    T found = byForm.get(form);
    if (found == null) {
      throw new IllegalArgumentException("no such form was made: " + form);
    }
    return found;
  }
}
