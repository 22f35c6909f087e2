package org.rostrum.people;

/**
 * A body whose people enter, or for which officers act.
 *
 * @param code three letters or so, as in addresses
 * @param name as displayed
 * @param access who acts for it
 */
public record Mission(String code, String name, Access access) {
  /** The code of the house itself: the Secretariat, and those who sit with it. */
  public static final String HOUSE = "HOUSE";

  /** Who acts for a body. */
  public enum Access {
    OWN_PEOPLE,
    THROUGH_OFFICERS
  }
}
