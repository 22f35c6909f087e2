package org.rostrum.people;

/**
 * A role a person holds.
 *
 * @param role which
 * @param debate for which debate; empty for all
 */
public record Seat(Role role, String debate) {

  /** A role for every debate. */
  public static Seat of(Role role) {
    return new Seat(role, "");
  }

  boolean holdsFor(String asked) {
    return debate.isEmpty() || debate.equals(asked);
  }
}
