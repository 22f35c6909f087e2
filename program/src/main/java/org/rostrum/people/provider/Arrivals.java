package org.rostrum.people.provider;

import java.util.List;
import java.util.Optional;
import org.rostrum.people.Notices;
import org.rostrum.people.Notices.Said;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.keys.Entrances;
import org.rostrum.people.keys.Identities;
import org.rostrum.people.keys.Links;

/**
 * Finds the person of this house behind what the provider says. Nobody is ever made: an account is
 * found because it was connected before, or by a mail address the provider vouches for, which only
 * the first time counts, or by a link that an administrator handed over.
 */
final class Arrivals {
  private final ProviderDoor door;
  private final People people;
  private final Identities identities;
  private final Entrances entrances;
  private final Links links;
  private final Notices notices;

  Arrivals(
      ProviderDoor door,
      People people,
      Identities identities,
      Entrances entrances,
      Links links,
      Notices notices) {
    this.door = door;
    this.people = people;
    this.identities = identities;
    this.entrances = entrances;
    this.links = links;
    this.notices = notices;
  }

  /** Whoever it is. */
  Person person(Proof proof) {
    String issuer = door.provider().issuer();
    Optional<String> connected = identities.whose(issuer, proof.subject());
    Person person = connected.flatMap(people::find).orElseGet(() -> byMail(proof));
    if (person.state() == Person.State.CLOSED) {
      throw door.trouble("provider.closed");
    }
    if (connected.isEmpty()) {
      connect(person, proof);
    }
    return person;
  }

  private Person byMail(Proof proof) {
    if (proof.mail().isEmpty()) {
      throw door.trouble("provider.unknown");
    }
    return switch (proof.standing()) {
      case NOT_VERIFIED -> throw door.trouble("provider.unverified");
      case VERIFIED -> {
        List<Person> named = people.byMail(proof.mail());
        if (named.isEmpty()) {
          throw door.trouble("provider.unknown");
        }
        if (named.size() > 1) {
          throw door.trouble("provider.several");
        }
        yield named.getFirst();
      }
    };
  }

  /** Connects an account there with a person here, and tells everyone in the mission. */
  void connect(Person person, Proof proof) {
    String issuer = door.provider().issuer();
    boolean theirs =
        identities.whose(issuer, proof.subject()).filter(person.id()::equals).isPresent();
    if (!theirs && !identities.connect(person.id(), issuer, proof.subject())) {
      throw door.trouble("provider.taken");
    }
    if (!theirs) {
      notices.tell(person.mission(), Said.PROVIDER_CONNECTED, "", person.name());
    }
  }

  /** Connects by a link, which is used up. */
  Person byLink(String word, Proof proof) {
    if (!(links.look(word) instanceof Links.State.Opens(String id))) {
      throw door.trouble("provider.lost");
    }
    Person person =
        people
            .find(id)
            .filter(each -> each.state() == Person.State.ACTIVE)
            .orElseThrow(() -> door.trouble("provider.closed"));
    Optional<String> whose = identities.whose(door.provider().issuer(), proof.subject());
    if (whose.filter(other -> !other.equals(person.id())).isPresent()) {
      throw door.trouble("provider.taken");
    }
    if (!links.use(word)) {
      throw door.trouble("provider.lost");
    }
    entrances.end(person.id()); // there are some after a recovery
    connect(person, proof);
    notices.tell(person.mission(), Said.ENTERED_BY_LINK, "", person.name());
    return person;
  }
}
