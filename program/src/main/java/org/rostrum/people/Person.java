package org.rostrum.people;

import java.util.List;

/**
 * Somebody who may enter.
 *
 * @param id never shown, never changed
 * @param name as colleagues know them
 * @param mail where they are written to; may be empty
 * @param mission the code of their mission, or {@link Mission#HOUSE}
 * @param state whether they may enter
 * @param seats the roles they hold, sorted
 */
public record Person(
    String id, String name, String mail, String mission, State state, List<Seat> seats) {

  /** Whether a person may enter. */
  public enum State {
    ACTIVE,
    CLOSED
  }

  public Person {
    seats = List.copyOf(seats);
  }

  public boolean isOfHouse() {
    return mission.equals(Mission.HOUSE);
  }

  public boolean holds(Role role) {
    return seats.stream().anyMatch(seat -> seat.role() == role);
  }

  public List<Role> roles() {
    return seats.stream().map(Seat::role).distinct().sorted().toList();
  }
}
