package org.rostrum.convene.delegations;

import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Policy.ListVisibility;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Person;

/**
 * How much of the list somebody sees: those who keep the missions everything; those who prepare the
 * debate who may take part; all others what the Presidency decided for the list of speakers.
 */
enum Sight {
  /** Who acts for each, and how far its statement is. */
  ALL,
  /** Who may take part, and nothing of what they do. */
  NAMES,
  /** One's own delegation. */
  OWN,
  NOTHING;

  static Sight of(Optional<Person> reader, Convened debate) {
    if (may(reader, Act.SEE_MISSIONS, debate)) {
      return ALL;
    }
    if (may(reader, Act.SEE_PREPARED_DEBATE, debate)) {
      return NAMES;
    }
    return of(debate.policy().list(), reader);
  }

  /** Does the reader see debates that are being prepared? */
  static boolean isOfTheHouse(Optional<Person> reader, Convened debate) {
    return may(reader, Act.SEE_PREPARED_DEBATE, debate);
  }

  private static Sight of(ListVisibility policy, Optional<Person> reader) {
    return switch (policy) {
      case ALL -> NAMES;
      case OWN_PLACE -> reader.filter(person -> !person.isOfHouse()).isPresent() ? OWN : NOTHING;
      case NOBODY -> NOTHING;
    };
  }

  private static boolean may(Optional<Person> reader, Act act, Convened debate) {
    Authority.Question question = Authority.Question.of(act).in(debate.id(), debate.stage());
    return reader
        .filter(person -> Authority.decide(person, question) instanceof Authority.Answer.Granted)
        .isPresent();
  }

  /** The lines that are seen. */
  List<Delegation> seen(List<Delegation> all, Optional<Person> reader) {
    return switch (this) {
      case ALL, NAMES -> all;
      case OWN -> {
        String own = reader.map(Person::mission).orElse("");
        yield all.stream().filter(line -> line.code().equals(own)).toList();
      }
      case NOTHING -> List.of();
    };
  }
}
