package org.rostrum.debate.roster;

import java.util.List;

/** What came of looking a name up. */
public sealed interface Lookup {
  /** Exactly one entity bears the name. */
  record Known(Entity entity) implements Lookup {}

  /**
   * None bears it, or more than one.
   *
   * @param closest the likeliest, best first, five at most; may be empty
   */
  record Unknown(String name, List<Entity> closest) implements Lookup {
    public Unknown {
      closest = List.copyOf(closest);
    }
  }
}
