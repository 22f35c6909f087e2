package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/** Collects what is told of a file, in the order met. For one thread. */
public final class Departures {
  private final Limits limits;
  private final List<Departure> told = new ArrayList<>();
  private long characters;

  public Departures(Limits limits) {
    this.limits = limits;
  }

  /**
   * Tells one departure; white space in its words is made single spaces.
   *
   * @throws Refusal when more is told than a person could read
   */
  public void tell(Departure.Kind kind, Place place, String what, CharSequence words) {
    characters += words.length();
    if (told.size() >= limits.departures() || characters > limits.characters()) {
      throw Refusal.of(
          "word-too-large",
          place,
          "The file holds too much that cannot be published: deleted words, comments, boxes,"
              + " signs.",
          "Copy the text of the statement into a new document, save it and send that file.");
    }
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
