package org.rostrum.cli;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.rostrum.people.AccessLetters;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.Notices;
import org.rostrum.people.Notices.Said;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.people.keys.Links;
import org.rostrum.post.Outbox;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;

/** The accounts of the house, opened at the terminal: the same database as the server's. */
final class Accounts implements AutoCloseable {
  /** Who did it, as everyone in the mission is told. */
  private static final String BY = "Operator";

  private final Database database;
  private final People people;
  private final Links links;
  private final Notices notices;
  private final KeyShelf keys;
  private final Sessions sessions;
  private final HouseSign sign;

  private Accounts(Database database, HouseSign sign, Clock clock) {
    this.database = database;
    this.sign = sign;
    this.people = new People(database, clock, new SecureRandom());
    this.links = new Links(database, people, clock);
    this.notices =
        new Notices(
            database,
            people,
            new AccessLetters(
                new Outbox(clock, new SecureRandom()), new Addressees(database), people, sign),
            clock);
    this.keys = new KeyShelf(database);
    this.sessions = new Sessions(database, people, clock);
  }

  /** One account and how many passkeys it has. */
  record Line(Person person, int keys) {}

  static Accounts open(KeptPlaces places) {
    Settings settings = places.all();
    HouseSign sign = HouseSign.of(settings);
    return new Accounts(Database.open(places.settings()), sign, Clock.systemUTC());
  }

  /** A role as it is written at the terminal. */
  static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Person invite(String name, String mail, String code, List<Role> roles) {
    Mission mission = mission(code);
    Role.Of of = mission.code().equals(Mission.HOUSE) ? Role.Of.HOUSE : Role.Of.MISSION;
    for (Role role : roles) {
      if (role.of() != of) {
        throw new Unheard(
            of == Role.Of.HOUSE
                ? "The role " + word(role) + " is held in a mission: add --mission CODE."
                : "The role " + word(role) + " is held in the house itself: leave --mission out.");
      }
    }
    if (name.isBlank()) {
      throw new Unheard("A person needs a name.");
    }
    Person person =
        people.add(
            name.strip(), mail.strip(), mission.code(), roles.stream().map(Seat::of).toList());
    notices.tell(mission.code(), Said.ADDED, BY, person.name());
    return person;
  }

  private Mission mission(String code) {
    if (code.isEmpty()) {
      people.add(new Mission(Mission.HOUSE, sign.name(), Mission.Access.OWN_PEOPLE));
      return people.mission(Mission.HOUSE).orElseThrow();
    }
    return people
        .mission(code)
        .orElseThrow(() ->
            new Unheard(
                "There is no mission with the code \""
                    + code
                    + "\" here. The codes stand on the page of missions."));
  }

  /** Makes the link by which somebody makes their first passkey. */
  String link(Person person) {
    String word = links.make(person.id(), "");
    notices.tell(person.mission(), Said.LINK_HANDED_OUT, BY, person.name());
    return sign.at("/link/" + word);
  }

  /** As {@link #link}; who has a key already needs two colleagues to get in without it. */
  String linkAgain(String id) {
    Person person = known(id);
    if (person.state() != Person.State.ACTIVE) {
      throw new Unheard("The account of " + person.name() + " is closed. Invite them anew.");
    }
    if (!keys.of(id).isEmpty()) {
      throw new Unheard(
          person.name()
              + " has a passkey already. If it is lost, two persons let them in again, on the page"
              + " of the mission's people.");
    }
    return link(person);
  }

  Person close(String id) {
    Person person = known(id);
    people.state(id, Person.State.CLOSED);
    sessions.endAllBut(id, "");
    notices.tell(person.mission(), Said.CLOSED, BY, person.name());
    return person;
  }

  /** Those of a mission, or of all when the code is empty. */
  List<Line> list(String code) {
    return people.missions().stream()
        .filter(mission -> code.isEmpty() || mission.code().equals(code))
        .flatMap(mission -> people.of(mission.code()).stream())
        .map(person -> new Line(person, keys.of(person.id()).size()))
        .toList();
  }

  private Person known(String id) {
    return people
        .find(id)
        .orElseThrow(
            () -> new Unheard("There is no account \"" + id + "\". See: rostrum user list"));
  }

  @Override
  public void close() {
    database.close();
  }
}
