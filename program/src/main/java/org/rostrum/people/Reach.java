package org.rostrum.people;

/** How far a role reaches in one act. */
public enum Reach {
  /** Wherever the role holds. */
  EVERYWHERE,
  /** For the person's own mission. */
  OWN_MISSION,
  /** For bodies whose own people have no access; the record says who acted. */
  BODIES_WITHOUT_ACCESS
}
