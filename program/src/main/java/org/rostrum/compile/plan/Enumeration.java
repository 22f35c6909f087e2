package org.rostrum.compile.plan;

import java.util.ArrayList;
import java.util.List;

/** Names in a row, as a sentence has them. */
final class Enumeration {
  private final Wording wording;

  Enumeration(Wording wording) {
    this.wording = wording;
  }

  /**
   * {@code "A"}, {@code "A and B"}, {@code "A, B and C"}; with semicolons where a name has a comma
   * of its own.
   */
  String of(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    boolean commas =
        names.stream().anyMatch(name -> name.indexOf(',') >= 0 || name.indexOf('،') >= 0);
    String between = wording.say(commas ? "list.heavy" : "list.light");
    String last =
        wording.say(commas ? "list.heavy.last" : names.size() == 2 ? "list.two" : "list.last");
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        pieces.add(i == names.size() - 1 ? last : between);
      }
      pieces.add(names.get(i));
    }
    return wording.join(pieces);
  }
}
