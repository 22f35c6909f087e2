package org.rostrum.convene.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.convene.house.DeadlineChange.Answer;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debates;
import org.rostrum.people.People;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.revision.Edited;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes an announced deadline, by two persons: one asks with a reason, another agrees. What was
 * agreed to is written, entered in the register, told to watchers, and handed to those who tell the
 * missions, all in one transaction.
 */
public final class DeadlineChanges {
  private static final int ID_BYTES = 9;

  private final Database database;
  private final Debates debates;
  private final Editing editing;
  private final People people;
  private final Events events;
  private final DebateRecord record;
  private final DeadlineTold told;
  private final Clock clock;

  public DeadlineChanges(
      Database database,
      Debates debates,
      Editing editing,
      People people,
      Events events,
      DebateRecord record,
      DeadlineTold told,
      Clock clock) {
    this.record = record;
    this.database = database;
    this.debates = debates;
    this.editing = editing;
    this.people = people;
    this.events = events;
    this.told = told;
    this.clock = clock;
  }

  /** Tells others of a change, as part of the open transaction. */
  @FunctionalInterface
  public interface DeadlineTold {
    /**
     * Tells of it.
     *
     * @param moved the debate with its new deadline
     */
    void agreed(JdbcClient jdbc, Convened moved, DeadlineChange change);
  }

  /** What came of an answer. */
  public enum Outcome {
    DONE,
    /** Whoever asked may not agree. */
    OWN,
    /** It does not wait any more. */
    GONE
  }

  /**
   * Asks for another deadline.
   *
   * @param deadline one with a last moment
   * @return whether it waits now; not when another waits already
   */
  public boolean ask(String debate, Deadline deadline, String reason, String who) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Convened now = debates.find(debate).orElseThrow();
          DeadlineChange change =
              new DeadlineChange(
                  people.word(ID_BYTES),
                  debate,
                  deadline,
                  now.closes(),
                  deadline.lastMoment().orElseThrow(),
                  reason,
                  who,
                  clock.instant(),
                  Answer.WAITING,
                  "");
          boolean waits = DeadlineRequests.insert(jdbc, change);
          if (waits) {
            record.deadlineAsked(jdbc, change);
          }
          return waits;
        });
  }

  /** Agrees to a change, as another person than the one who asked. */
  public Outcome agree(String debate, String id, String who) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Optional<DeadlineChange> change = waiting(jdbc, debate, id);
          if (change.isEmpty()) {
            return Outcome.GONE;
          }
          if (change.get().askedBy().equals(who)) {
            return Outcome.OWN;
          }
          Instant now = clock.instant();
          DeadlineRequests.answer(jdbc, id, Answer.AGREED, who, now);
          Convened before = debates.find(debate).orElseThrow();
          move(jdbc, before, change.get(), who);
          DeadlineChange agreed = DeadlineRequests.find(jdbc, id).orElseThrow();
          record.deadlineChanged(jdbc, agreed);
          told.agreed(jdbc, debates.find(debate).orElseThrow(), agreed);
          events.publishNext(jdbc, Topics.of(debate));
          return Outcome.DONE;
        });
  }

  /** Writes the deadline; what outages added to the one before is in the new one's moment. */
  private void move(JdbcClient jdbc, Convened before, DeadlineChange change, String who) {
    Edited edited =
        editing.tell(
            before.id(),
            before.version(),
            who,
            debate -> debate.withDeadline(Optional.of(change.deadline())));
    if (edited instanceof Edited.Stale) {
      throw new IllegalStateException("edited within the same transaction");
    }
    jdbc.sql("UPDATE debate SET extended = :none WHERE id = :id")
        .param("none", Duration.ZERO.toString())
        .param("id", before.id())
        .update();
  }

  /** Declines a change; whoever asked takes it back. */
  public Outcome decline(String debate, String id, String who) {
    return database.write(jdbc -> {
      Optional<DeadlineChange> change = waiting(jdbc, debate, id);
      if (change.isEmpty()) {
        return Outcome.GONE;
      }
      Answer answer = change.get().askedBy().equals(who) ? Answer.TAKEN_BACK : Answer.DECLINED;
      DeadlineRequests.answer(jdbc, id, answer, who, clock.instant());
      return answer == Answer.TAKEN_BACK ? Outcome.OWN : Outcome.DONE;
    });
  }

  private static Optional<DeadlineChange> waiting(JdbcClient jdbc, String debate, String id) {
    return DeadlineRequests.find(jdbc, id)
        .filter(one -> one.debate().equals(debate) && one.answer() == Answer.WAITING);
  }

  /** All of a debate, the oldest first. */
  public List<DeadlineChange> of(String debate) {
    return database.read(jdbc -> DeadlineRequests.of(jdbc, debate));
  }
}
