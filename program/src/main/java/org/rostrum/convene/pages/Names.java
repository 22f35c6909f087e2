package org.rostrum.convene.pages;

import java.util.stream.Collectors;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.storage.revision.Revision;
import org.rostrum.web.Moments;

/** The names of people and fields, as sentences have them. */
final class Names {
  private final People people;

  Names(People people) {
    this.people = people;
  }

  /** A person's name; the id where nobody has it. */
  String of(String person) {
    return people.find(person).map(Person::name).orElse(person);
  }

  /** One edit in a sentence: who, when, which fields. */
  String told(Revision one, Tongue tongue) {
    return ConveneWords.ALL.say(
        tongue,
        "edit.other",
        "who",
        of(one.who()),
        "when",
        new Moments(tongue).shortDayAndHour(one.at()),
        "fields",
        one.changes().keySet().stream()
            .map(field -> FieldNames.of(field, tongue))
            .distinct()
            .collect(Collectors.joining("; ")));
  }
}
