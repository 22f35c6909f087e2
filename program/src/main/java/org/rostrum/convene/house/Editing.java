package org.rostrum.convene.house;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rostrum.convene.DebateFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes what a debate tells and what its policy says, one version after the other. */
public final class Editing {
  private final Database database;
  private final Debates debates;
  private final Revisions revisions;
  private final Events events;
  private final DebateRecord record;
  private final Clock clock;

  public Editing(
      Database database,
      Debates debates,
      Revisions revisions,
      Events events,
      DebateRecord record,
      Clock clock) {
    this.record = record;
    this.database = database;
    this.debates = debates;
    this.revisions = revisions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Makes another debate of the one that was seen.
   *
   * @param id an existing debate
   * @param seen the version that was seen
   * @param who the id of who edits
   * @return {@code Done} with the seen version when nothing changed by it
   */
  public Edited tell(String id, long seen, String who, UnaryOperator<Debate> change) {
    return database.write(jdbc ->
        edit(jdbc, id, seen, who, one -> new Words(change.apply(one.debate()), one.policy())));
  }

  /**
   * Makes another debate and policy at once. A policy of an announced debate that changes is an
   * entry of the register.
   */
  public Edited decide(
      String id, long seen, String who, UnaryOperator<Debate> change, Policy policy) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Convened before = debates.find(id).orElseThrow();
          Edited edited =
              edit(jdbc, id, seen, who, one -> new Words(change.apply(one.debate()), policy));
          boolean isTold = before.stage() != Stage.PREPARED && !before.policy().equals(policy);
          if (isTold && edited instanceof Edited.Done done) {
            record.policyChanged(jdbc, id, policy, done.version());
          }
          return edited;
        });
  }

  /** What others did to a debate after a version, oldest first. */
  public List<Revision> since(String id, long version) {
    return revisions.since(subject(id), version);
  }

  /** All fields of a debate, its policy's among them. */
  static SortedMap<String, String> fields(Debate debate, Policy policy) {
    SortedMap<String, String> fields = new TreeMap<>(DebateFields.of(debate));
    fields.putAll(PolicyFields.of(policy));
    return fields;
  }

  private record Words(Debate debate, Policy policy) {}

  private interface Rewriting {
    Words of(Convened one);
  }

  private Edited edit(JdbcClient jdbc, String id, long seen, String who, Rewriting rewriting) {
    Convened now = debates.find(id).orElseThrow();
    if (now.version() != seen) {
      return new Edited.Stale(now.version(), revisions.since(subject(id), seen));
    }
    Words after = rewriting.of(now);
    SortedMap<String, Change> changes =
        FieldChanges.between(
            fields(now.debate(), now.policy()), fields(after.debate(), after.policy()));
    if (changes.isEmpty()) {
      return new Edited.Done(seen);
    }
    Edit edit = new Edit(subject(id), seen, clock.instant(), who, changes);
    Edited edited = revisions.edit(edit, within -> update(within, id, seen + 1, after));
    events.publishNext(jdbc, Topics.of(id));
    return edited;
  }

  private static void update(JdbcClient jdbc, String id, long version, Words after) {
    Map<String, Object> row =
        Map.of(
            "id",
            id,
            "told",
            DebateFile.write(after.debate()),
            "policy",
            PolicyFields.json(after.policy()),
            "version",
            version);
    jdbc.sql("UPDATE debate SET told = :told, policy = :policy, version = :version WHERE id = :id")
        .params(row)
        .update();
  }

  private static Subject subject(String id) {
    return new Subject(Convening.SUBJECT, id);
  }
}
