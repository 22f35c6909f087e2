package org.rostrum.compile.house;

import org.rostrum.people.People;
import org.rostrum.people.Person;

/** The names of those who began compilations. */
public record CompileNames(People people) {
  /** As colleagues know them; empty for one who is not known. */
  public String of(String person) {
    return people.find(person).map(Person::name).orElse("");
  }
}
