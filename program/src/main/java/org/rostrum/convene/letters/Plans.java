package org.rostrum.convene.letters;

import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.post.Sending;
import org.rostrum.storage.Database;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;

/** Keeps what is drafted by the clock. */
public final class Plans {
  private static final String SUBJECT = "letter-plan";

  private final Database database;
  private final Revisions revisions;
  private final Clock clock;

  public Plans(Database database, Revisions revisions, Clock clock) {
    this.database = database;
    this.revisions = revisions;
    this.clock = clock;
  }

  private record Row(String reminders, String checks, String sending) {}

  public Plan of(String debate) {
    return database.read(jdbc ->
        jdbc.sql("SELECT reminders, checks, sending FROM letter_plan WHERE debate = ?")
            .param(debate)
            .query(Row.class)
            .optional()
            .map(row ->
                new Plan(
                    Plan.days(row.reminders()),
                    Plan.days(row.checks()),
                    Sending.valueOf(row.sending()),
                    Revisions.version(jdbc, new Subject(SUBJECT, debate))))
            .orElse(Plan.STANDARD));
  }

  /**
   * Decides otherwise.
   *
   * @param after with the version of the plan that was seen
   */
  public Edited decide(String debate, Plan after, String who) {
    SortedMap<String, Change> changes = new TreeMap<>();
    Map<String, String> before = fields(of(debate));
    fields(after)
        .forEach((name, value) -> {
          String old = before.getOrDefault(name, "");
          if (!old.equals(value)) {
            changes.put(name, Change.of(old, value));
          }
        });
    Edit edit =
        new Edit(new Subject(SUBJECT, debate), after.version(), clock.instant(), who, changes);
    return revisions.edit(
        edit,
        jdbc ->
            jdbc.sql(
                    "INSERT INTO letter_plan (debate, reminders, checks, sending) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (debate) DO UPDATE SET reminders = excluded.reminders,"
                        + " checks = excluded.checks, sending = excluded.sending")
                .params(
                    debate,
                    Plan.text(after.reminders()),
                    Plan.text(after.checks()),
                    after.sending().name())
                .update());
  }

  private static Map<String, String> fields(Plan plan) {
    return new TreeMap<>(
        Map.of(
            "reminders", Plan.text(plan.reminders()),
            "checks", Plan.text(plan.checks()),
            "sending", plan.sending().name()));
  }
}
