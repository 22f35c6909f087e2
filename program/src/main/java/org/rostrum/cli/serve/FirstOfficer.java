package org.rostrum.cli.serve;

import java.util.List;
import java.util.Optional;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Entrances;
import org.rostrum.people.keys.Links;
import org.rostrum.web.HouseSign;

/**
 * A fresh house has nobody in it and no default account: the server prints one link, by which the
 * first officer of the Secretariat makes a passkey. Until somebody has, each start prints a new
 * one.
 */
final class FirstOfficer {
  private static final String NAME = "Secretariat officer";

  private final People people;
  private final Links links;
  private final Entrances keys;
  private final HouseSign sign;

  FirstOfficer(People people, Links links, Entrances keys, HouseSign sign) {
    this.people = people;
    this.links = links;
    this.keys = keys;
    this.sign = sign;
  }

  /** The address of the link, while nobody of the house can enter. */
  Optional<String> link() {
    people.add(new Mission(Mission.HOUSE, sign.name(), Mission.Access.OWN_PEOPLE));
    var own = people.of(Mission.HOUSE);
    if (own.stream().anyMatch(person -> keys.has(person.id()))) {
      return Optional.empty();
    }
    var first =
        own.stream()
            .filter(person -> person.holds(Role.SECRETARIAT_OFFICER))
            .findFirst()
            .orElseGet(() ->
                people.add(NAME, "", Mission.HOUSE, List.of(Seat.of(Role.SECRETARIAT_OFFICER))));
    return Optional.of(sign.at("/link/" + links.make(first.id(), "")));
  }
}
