package org.rostrum.receive.filing;

/**
 * Who did it, and in whose name.
 *
 * @param person the id of the person
 * @param grounds for an officer who acts for a body without access: who wrote, when and how; empty
 *     when the mission's own person acts
 */
public record Hand(String person, String grounds) {
  /** One of the mission's own people. */
  public static Hand own(String person) {
    return new Hand(person, "");
  }

  /** Did an officer act for a body without access? */
  public boolean isOfficers() {
    return !grounds.isEmpty();
  }
}
