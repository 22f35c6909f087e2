package org.rostrum.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is due out of the outbox to the mail server, one letter after the other.
 *
 * <p>A letter is leased before it is handed over: of several servers on one database only the one
 * that holds the lease sends it. When a server dies, or loses the connection, between the mail
 * server's yes and our note of it, the letter is handed over once more after the lease: each such
 * break can make one duplicate, never more, and both have the same message id, by which most mail
 * programs show them once. Nothing is ever taken for sent that the mail server did not take.
 *
 * <p>Safe for many threads and many servers.
 */
public final class Postman {
  /** Far longer than a mail server is waited for: nobody else takes a letter under way. */
  static final Duration LEASE = Duration.ofMinutes(15);

  /** After so long each next try; after the last the letter is left to an officer. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12));

  private static final int A_ROUND = 50;
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final Database database;
  private final Letters letters;
  private final ChoiceBook choices;
  private final Composer composer;
  private final Carrier carrier;
  private final Clock clock;

  public Postman(
      Database database,
      Letters letters,
      ChoiceBook choices,
      Composer composer,
      Carrier carrier,
      Clock clock) {
    this.database = database;
    this.letters = letters;
    this.choices = choices;
    this.composer = composer;
    this.carrier = carrier;
    this.clock = clock;
  }

  /** How a round ended. */
  public enum Round {
    /** Nothing is due any more. */
    EMPTY,
    /** There may be more. */
    MORE,
    /** The mail server is not there; another round soon would not help. */
    AWAY
  }

  /** Can letters leave the house? */
  public boolean isAtWork() {
    return carrier.isThere();
  }

  /**
   * Sends what is due, at most fifty letters.
   *
   * @param on asked before each letter: no means that the server is stopping
   */
  public Round round(BooleanSupplier on) {
    List<String> due = due();
    if (due.isEmpty()) {
      return Round.EMPTY;
    }
    if (!carrier.isThere()) {
      due.forEach(this::withoutServer);
      return Round.MORE;
    }
    try (Carrier.Run run = carrier.begin()) {
      for (String id : due) {
        if (!on.getAsBoolean()) {
          return Round.EMPTY;
        }
        if (claim(id) && send(run, letters.find(id).orElseThrow()) instanceof Delivery.Away) {
          return Round.AWAY;
        }
      }
    }
    return Round.MORE;
  }

  private List<String> due() {
    String now = now();
    return database.read(jdbc ->
        jdbc.sql(
                "SELECT id FROM letter WHERE state IN ('READY', 'FAILED') AND due_at <> ''"
                    + " AND due_at <= :now AND leased_until <= :now ORDER BY due_at, id LIMIT "
                    + A_ROUND)
            .param("now", now)
            .query(String.class)
            .list());
  }

  /** Takes the lease; false when another took it or the letter is not due any more. */
  private boolean claim(String id) {
    Instant now = clock.instant();
    return database.write(jdbc ->
        jdbc.sql(
                    "UPDATE letter SET leased_until = :until WHERE id = :id"
                        + " AND state IN ('READY', 'FAILED') AND due_at <> '' AND due_at <= :now"
                        + " AND leased_until <= :now")
                .param("until", Instants.text(now.plus(LEASE)))
                .param("id", id)
                .param("now", Instants.text(now))
                .update()
            == 1);
  }

  private void withoutServer(String id) {
    if (claim(id)) {
      KeptLetter letter = letters.find(id).orElseThrow();
      hold(letter, heldByReader(letter).orElse(Held.NO_MAIL_SERVER));
    }
  }

  private Delivery send(Carrier.Run run, KeptLetter letter) {
    Optional<Held> held = heldByReader(letter);
    if (held.isEmpty() && letter.to().mail().isBlank()) {
      held = Optional.of(Held.NO_ADDRESS);
    }
    if (held.isPresent()) {
      hold(letter, held.get());
      return new Delivery.NotNow("");
    }
    Delivery delivery = run.hand(letter, composer.whole(letter), letters.attachments(letter.id()));
    switch (delivery) {
      case Delivery.Taken taken -> sent(letter, taken.answer());
      case Delivery.Refused refused -> failed(letter, refused.reason(), Optional.empty());
      case Delivery.NotNow later -> failed(letter, later.reason(), next(letter));
      case Delivery.Away away -> failed(letter, away.reason(), next(letter));
    }
    return delivery;
  }

  private Optional<Held> heldByReader(KeptLetter letter) {
    return database.read(jdbc -> choices.holds(jdbc, letter));
  }

  private Optional<Instant> next(KeptLetter letter) {
    return letter.tries() < PAUSES.size()
        ? Optional.of(clock.instant().plus(PAUSES.get((int) letter.tries())))
        : Optional.empty();
  }

  private void sent(KeptLetter letter, String answer) {
    mark(letter, LetterState.SENT, answer, Optional.empty(), letter.tries() + 1);
    LOG.atInfo().addKeyValue("letter", letter.id()).log("A letter was sent");
  }

  private void failed(KeptLetter letter, String reason, Optional<Instant> next) {
    mark(letter, LetterState.FAILED, reason, next, letter.tries() + 1);
    LOG.atWarn()
        .addKeyValue("letter", letter.id())
        .addKeyValue("next", LetterRows.text(next))
        .log("A letter could not be sent");
  }

  private void mark(
      KeptLetter letter, LetterState state, String answer, Optional<Instant> due, long tries) {
    database.write(jdbc ->
        jdbc.sql(
                "UPDATE letter SET state = :state, state_since = :now, answer = :answer,"
                    + " due_at = :due, tries = :tries, leased_until = '' WHERE id = :id")
            .param("state", state.name())
            .param("now", now())
            .param("answer", answer)
            .param("due", LetterRows.text(due))
            .param("tries", tries)
            .param("id", letter.id())
            .update());
  }

  private void hold(KeptLetter letter, Held why) {
    database.write(jdbc ->
        jdbc.sql(
                "UPDATE letter SET state = 'HELD_BACK', state_since = :now, held = :held,"
                    + " due_at = '', leased_until = '' WHERE id = :id")
            .param("now", now())
            .param("held", why.name())
            .param("id", letter.id())
            .update());
  }

  private String now() {
    return Instants.text(clock.instant());
  }
}
