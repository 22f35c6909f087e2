package org.rostrum.people;

import java.util.List;

/** What a person is here for. A person may hold several. */
public enum Role {
  /** Makes the accounts of the mission's people. */
  ADMINISTRATOR(Of.MISSION),
  /** Prepares statements and inscriptions for the mission. */
  DRAFTER(Of.MISSION),
  /** Files for the mission: the Permanent Representative, the Chargé d'affaires. */
  AUTHORIZER(Of.MISSION),
  /** Runs debates, receives, reviews, compiles. */
  SECRETARIAT_OFFICER(Of.HOUSE),
  /** The delegation that presides: the concept note, the policy. */
  PRESIDENCY(Of.HOUSE),
  /** Chairs a sitting. */
  PRESIDING_OFFICER(Of.HOUSE),
  /** Reads statements before they are delivered. */
  INTERPRETER(Of.HOUSE),
  /** Sees everything that was done and changes nothing. */
  AUDITOR(Of.HOUSE);

  /** Whose people hold a role. */
  public enum Of {
    MISSION,
    HOUSE
  }

  private final Of of;

  Role(Of of) {
    this.of = of;
  }

  public Of of() {
    return of;
  }

  /** The roles a mission's people may hold. */
  public static List<Role> ofMissions() {
    return List.of(ADMINISTRATOR, DRAFTER, AUTHORIZER);
  }
}
