package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Place;

/** Collects what is told of a file, in the order met. For one thread. */
public final class Departures {
  private final List<Departure> told = new ArrayList<>();

  /** Tells one departure; white space in its words is made single spaces. */
  public void tell(Departure.Kind kind, Place place, String what, CharSequence words) {
    told.add(new Departure(kind, place, what, single(words)));
  }

  private static String single(CharSequence words) {
    StringBuilder single = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        gap = !single.isEmpty();
        continue;
      }
      if (gap) {
        single.append(' ');
        gap = false;
      }
      single.append(c);
    }
    return single.toString();
  }

  /** Everything told so far. */
  public List<Departure> all() {
    return told;
  }
}
