package org.rostrum.document.akn.check;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;

/** Gathers what is found, in the order of the file. */
final class Findings {
  private static final String MEND = "Report it: the program that wrote the file is at fault.";

  private final List<Finding> all = new ArrayList<>();

  /**
   * Adds a finding.
   *
   * @param place the component or identifier it concerns, empty for the whole file
   */
  void add(String code, String place, String what) {
    Place where = place.isEmpty() ? Place.WHOLE_FILE : Place.part(place);
    all.add(new Finding(code, Severity.REFUSE, where, what + ".", MEND));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
