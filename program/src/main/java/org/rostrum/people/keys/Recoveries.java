package org.rostrum.people.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;

/** Recovery of people whose keys are lost: one person asks, another grants within a day. */
public final class Recoveries {
  private static final Duration WAITS = Duration.ofDays(1);

  private final Database database;
  private final People people;
  private final Clock clock;

  public Recoveries(Database database, People people, Clock clock) {
    this.database = database;
    this.people = people;
    this.clock = clock;
  }

  /** A recovery that waits for its second person. */
  public record Asked(String id, String person, String askedBy, Instant at) {}

  private record Row(String id, String person, String askedBy, String at) {}

  /** Asks. What was asked before for the same person is forgotten. */
  public void ask(String person, String askedBy) {
    database.write(jdbc -> {
      jdbc.sql("DELETE FROM recovery WHERE person = ? AND granted_at = ''").param(person).update();
      return jdbc.sql(
              "INSERT INTO recovery (id, person, asked_by, asked_at, granted_by, granted_at)"
                  + " VALUES (?, ?, ?, ?, '', '')")
          .params(people.word(12), person, askedBy, Instants.text(clock.instant()))
          .update();
    });
  }

  /** What waits for one person, if they are to be recovered. */
  public Optional<Asked> of(Person person) {
    return waiting(person.mission()).stream()
        .filter(asked -> asked.person().equals(person.id()))
        .findFirst();
  }

  /** Stops what waits for a person; false when nothing waited. */
  public boolean stop(String person) {
    return database.write(jdbc ->
        jdbc.sql("DELETE FROM recovery WHERE person = ? AND granted_at = ''").param(person).update()
            > 0);
  }

  /**
   * What waits for the people of a mission. It waits no longer when the account of whoever asked,
   * or of whom it is for, was closed in between.
   */
  public List<Asked> waiting(String mission) {
    Instant since = clock.instant().minus(WAITS);
    return database.read(jdbc ->
        jdbc
            .sql(
                "SELECT r.id AS id, r.person AS person, r.asked_by AS asked_by,"
                    + " r.asked_at AS at FROM recovery r JOIN person p ON p.id = r.person"
                    + " JOIN person a ON a.id = r.asked_by"
                    + " WHERE p.state = 'ACTIVE' AND a.state = 'ACTIVE' AND p.mission = ? AND r.granted_at = '' AND r.asked_at >= ?"
                    + " ORDER BY r.asked_at, r.id")
            .params(mission, Instants.text(since))
            .query(Row.class)
            .list()
            .stream()
            .map(row -> new Asked(row.id(), row.person(), row.askedBy(), Instants.read(row.at())))
            .toList());
  }

  /**
   * Grants one. The person who grants is neither the one who asked nor the one recovered.
   *
   * @return whom it recovers; empty when it may not be granted so
   */
  public Optional<String> grant(String mission, String id, String by) {
    return waiting(mission).stream()
        .filter(asked -> asked.id().equals(id))
        .filter(asked -> !asked.askedBy().equals(by) && !asked.person().equals(by))
        .filter(asked -> marked(id, by))
        .map(Asked::person)
        .findFirst();
  }

  private boolean marked(String id, String by) {
    return database.write(jdbc ->
        jdbc.sql(
                "UPDATE recovery SET granted_by = ?, granted_at = ?"
                    + " WHERE id = ? AND granted_at = ''")
            .params(by, Instants.text(clock.instant()), id)
            .update())
        == 1;
  }
}
