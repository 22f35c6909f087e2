package org.rostrum.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which letters a person wants, as far as the choice is theirs.
 *
 * @param digest whether a day's letters come in one
 * @param declined the occasions they want no letters of
 * @param version hand it back when changing them
 */
public record Choices(Digest digest, Set<Occasion> declined, long version) {

  /** How the letters come that may wait. */
  public enum Digest {
    EACH_BY_ITSELF,
    ONCE_A_DAY
  }

  public Choices {
    declined = Set.copyOf(declined);
  }

  /** The occasions of these that may be declined. */
  public static Set<Occasion> allowed(List<Occasion> asked) {
    EnumSet<Occasion> allowed = EnumSet.noneOf(Occasion.class);
    asked.stream().filter(Occasion::mayBeDeclined).forEach(allowed::add);
    return allowed;
  }
}
