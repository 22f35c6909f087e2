package org.rostrum.document.word.body;

import java.util.HashSet;
import java.util.Set;
import org.rostrum.document.text.Inline;

/** The named places of a Text and the links that lead to them. For one thread. */
final class Places {
  private final Set<String> named = new HashSet<>();
  private final Set<String> wanted = new HashSet<>();

  /** A place is named; false when it was before, or cannot be a name. */
  boolean name(String name) {
    return !name.isEmpty() && !name.equals("_GoBack") && named.add(name);
  }

  void want(Inline.Target target) {
    if (target instanceof Inline.Target.Place(String name)) {
      wanted.add(name);
    }
  }

  /** Whether a link leads to this place. */
  boolean wanted(String name) {
    return wanted.contains(name);
  }

  /** Whether this place is in the Text. */
  boolean named(String name) {
    return named.contains(name);
  }

  /** Whether each place is wanted and each wanted place is there. */
  boolean settled() {
    return named.equals(wanted);
  }
}
