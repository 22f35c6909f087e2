package org.rostrum.people.pages;

import org.rostrum.people.Mission;

/** One mission in the officers' list, with how many people it has. */
public record MissionLine(Mission mission, int people, int administrators, int authorizers) {
  /** How many administrators a mission should have, lest one who is away locks all out. */
  public static final int ENOUGH = 2;

  /** Is it short of administrators? */
  public boolean isShort() {
    return mission.access() == Mission.Access.OWN_PEOPLE && administrators < ENOUGH;
  }
}
