package org.rostrum.convene.letters;

import org.rostrum.debate.Stage;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Person;
import org.rostrum.post.KeptLetter;

/**
 * Lets officers at the letters of the debates they are officers of; at letters that concern no
 * debate, those who are officers of all. Asked where the address names a letter and no debate.
 */
final class LetterDoor {
  private LetterDoor() {}

  static boolean isOpen(Person person, KeptLetter letter) {
    Stage any = Stage.OPEN; // the act is allowed in every stage
    Authority.Question question =
        Authority.Question.of(Act.WRITE_TO_MISSIONS).in(letter.debate(), any);
    return Authority.decide(person, question) instanceof Authority.Answer.Granted;
  }
}
