package org.rostrum.people.pages;

import java.util.stream.Collectors;
import org.rostrum.people.Person;

/**
 * One person in the list of a mission.
 *
 * @param hasKey whether they can enter by themselves
 */
public record PersonLine(Person person, boolean hasKey) {
  /** How it stands with an account. */
  enum Standing {
    CAN_ENTER,
    NO_KEY,
    CLOSED
  }

  Standing standing() {
    return switch (person.state()) {
      case CLOSED -> Standing.CLOSED;
      case ACTIVE -> hasKey ? Standing.CAN_ENTER : Standing.NO_KEY;
    };
  }

  String roles() {
    return person.roles().stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
