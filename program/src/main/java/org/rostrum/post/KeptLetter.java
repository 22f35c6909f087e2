package org.rostrum.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter as the outbox keeps it.
 *
 * @param id never changed; the message id in the mail is made of it
 * @param debate empty for none
 * @param occasion why it is written
 * @param to whom
 * @param subject as it goes
 * @param body as it goes, without the foot
 * @param attachments the names of the files that go with it, in order
 * @param copyOf the letter it was sent again from
 * @param made when it was put
 * @param state how far it is
 * @param since when it came to that state
 * @param held why it is held back, where it is
 * @param answer what the mail server said last, or why it could not be asked; may be empty
 * @param tries how often it was handed to a mail server
 * @param due when it is tried next by itself
 * @param carriedBy the digest it went with
 * @param version of its text; hand it back when editing or sending
 */
public record KeptLetter(
    String id,
    String debate,
    Occasion occasion,
    Addressee to,
    String subject,
    String body,
    List<String> attachments,
    Optional<String> copyOf,
    Instant made,
    LetterState state,
    Instant since,
    Optional<Held> held,
    String answer,
    long tries,
    Optional<Instant> due,
    Optional<String> carriedBy,
    long version) {

  public KeptLetter {
    attachments = List.copyOf(attachments);
  }

  /** Will the program not try it again by itself? */
  public boolean isDead() {
    return state == LetterState.FAILED && due.isEmpty();
  }
}
