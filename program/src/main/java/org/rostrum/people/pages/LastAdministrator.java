package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rostrum.people.Mission;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.HeldForm;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/**
 * Asks before the last administrator of a mission goes. A mission may be left without one, once
 * somebody has been told what follows; the house may not be left without an officer.
 */
final class LastAdministrator {
  private LastAdministrator() {}

  /** Would nobody administer any more, once this person had these seats? */
  static boolean goes(List<Person> people, Person person, List<Seat> seats) {
    Role role = person.isOfHouse() ? Role.SECRETARIAT_OFFICER : Role.ADMINISTRATOR;
    return person.holds(role)
        && seats.stream().noneMatch(seat -> seat.role() == role)
        && people.stream()
            .filter(other -> !other.id().equals(person.id()))
            .filter(other -> other.state() == Person.State.ACTIVE)
            .noneMatch(other -> other.holds(role));
  }

  /** The page that asks. */
  static Page ask(Mission mission, HttpServletRequest request) {
    if (mission.code().equals(Mission.HOUSE)) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "people.last-officer");
    }
    return Page.of(
            PeopleWords.ALL,
            "people/sure",
            Map.of("mission", mission, "held", HeldForm.of(request)))
        .withStatus(HttpStatus.CONFLICT);
  }
}
