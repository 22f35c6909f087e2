package org.rostrum.receive.upload;

import org.rostrum.document.words.Tongue;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Put;

/** What became of a file that was sent, in one sentence. */
final class PutWords {
  private final People people;

  PutWords(People people) {
    this.people = people;
  }

  String say(Tongue tongue, Part part, Put put) {
    long number = put.sent().number();
    String key = "put." + part.code();
    return switch (put) {
      case Put.Stands stands ->
          stands
              .former()
              .map(former ->
                  DraftWords.ALL.say(
                      tongue, key + ".replaced", "number", number, "former", former.number()))
              .orElseGet(() -> DraftWords.ALL.say(tongue, key + ".first", "number", number));
      case Put.Same _ -> DraftWords.ALL.say(tongue, "put.same", "number", number);
      case Put.Beside beside ->
          DraftWords.ALL.say(
              tongue,
              "put.beside",
              "number",
              number,
              "standing",
              beside.standing().number(),
              "who",
              people.find(beside.standing().by()).map(Person::name).orElse(""));
    };
  }
}
