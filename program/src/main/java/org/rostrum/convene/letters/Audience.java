package org.rostrum.convene.letters;

import java.util.List;
import java.util.Set;
import org.rostrum.debate.Standing;

/** Whom officers write to. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are copies that cannot change
public enum Audience {
  /** Everyone of all missions. */
  ALL(Set.of()),
  NOT_DRAFTED(Set.of(Standing.NOTHING)),
  NOT_FILED(Set.of(Standing.NOTHING, Standing.DRAFTED, Standing.WITHDRAWN)),
  WITHOUT_COVER(Set.of(Standing.FILED_WITHOUT_COVER)),
  RETURNED(Set.of(Standing.RETURNED)),
  /** Missions that a single absence would lock out. */
  ONE_ADMINISTRATOR(Set.of()),
  /** People who cannot enter by themselves. */
  WITHOUT_KEY(Set.of()),
  ROLE(Set.of()),
  MISSION(Set.of());

  private final List<Standing> standings;

  Audience(Set<Standing> standings) {
    this.standings = List.copyOf(standings);
  }

  /** Does it ask how far a mission has come? */
  boolean asksForStanding() {
    return !standings.isEmpty();
  }

  boolean takes(Standing standing) {
    return standings.contains(standing);
  }
}
