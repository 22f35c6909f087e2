package org.rostrum.convene.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.convene.DebateFile;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes debates and announces them. */
public final class Convening {
  /** What people edit of a debate, in the log of edits. */
  static final String SUBJECT = "debate";

  private final Database database;
  private final Revisions revisions;
  private final Events events;
  private final Debates debates;
  private final DebateRecord record;
  private final Clock clock;

  public Convening(
      Database database,
      Debates debates,
      Revisions revisions,
      Events events,
      DebateRecord record,
      Clock clock) {
    this.database = database;
    this.debates = debates;
    this.record = record;
    this.revisions = revisions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Makes a debate that only the house sees yet, and answers with its id.
   *
   * @param note the note it comes from, kept already; empty for a blank
   * @param who the id of who makes it
   */
  public String convene(Debate debate, Policy policy, Optional<KeptNote> note, String who) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          String id = DebateId.of(calledIn(debate), taken -> KeptDebates.isTaken(jdbc, taken));
          Instant now = clock.instant();
          Map<String, String> told = new TreeMap<>(DebateFields.of(debate));
          told.putAll(PolicyFields.of(policy));
          Edit edit =
              new Edit(new Subject(SUBJECT, id), 0, now, who, FieldChanges.between(Map.of(), told));
          Edited made = revisions.edit(edit, within -> insert(within, id, debate, policy, now));
          if (made instanceof Edited.Stale) {
            throw new IllegalStateException("a free id has a history: " + id);
          }
          note.ifPresent(kept -> Notes.keep(jdbc, id, kept, now));
          record.convened(jdbc, id, debate, note);
          events.publishNext(jdbc, Topics.of(id));
          return id;
        });
  }

  private static void insert(
      JdbcClient jdbc, String id, Debate debate, Policy policy, Instant now) {
    jdbc.sql(
            "INSERT INTO debate"
                + " (id, told, policy, phase, extended, version, convened_at, announced_at)"
                + " VALUES (:id, :told, :policy, 'PREPARED', :extended, 1, :now, '')")
        .param("id", id)
        .param("told", DebateFile.write(debate))
        .param("policy", PolicyFields.json(policy))
        .param("extended", Duration.ZERO.toString())
        .param("now", Instants.text(now))
        .update();
  }

  /**
   * Announces a debate: everybody sees it, delegations may file.
   *
   * @return whether it was announced now; not when it was before
   */
  public boolean announce(String debate) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          int announced =
              jdbc.sql(
                      "UPDATE debate SET phase = 'ANNOUNCED', announced_at = :now"
                          + " WHERE id = :id AND phase = 'PREPARED'")
                  .param("now", Instants.text(clock.instant()))
                  .param("id", debate)
                  .update();
          if (announced == 1) {
            record.announced(jdbc, debates.find(debate).orElseThrow());
            events.publishNext(jdbc, Topics.of(debate));
          }
          return announced == 1;
        });
  }

  private static String calledIn(Debate debate) {
    String shortName = debate.titles().shortName();
    return shortName.isEmpty() ? debate.titles().theme() : shortName;
  }
}
