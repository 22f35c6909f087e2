package org.rostrum.receive.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.FilingKey;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.Why;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refusals take two officers: one asks with a reason, another agrees. */
public final class Refusals {
  private final Database database;
  private final Deeds deeds;
  private final Clock clock;

  public Refusals(Database database, Deeds deeds, Clock clock) {
    this.database = database;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** A refusal that waits for a second officer. */
  public record Asked(String by, Instant at, String reason) {}

  private record Row(String askedBy, String askedAt, String reason) {}

  /** The one that waits. */
  public Optional<Asked> of(FilingKey key) {
    return database.read(jdbc -> find(jdbc, key));
  }

  /** Asks for a refusal; one that waits is replaced. */
  public void ask(FilingKey key, String by, String reason) {
    database.write(jdbc ->
        jdbc.sql(
                "INSERT INTO filing_refusal (debate, mission, number, asked_by, asked_at, reason)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (debate, mission, number) DO UPDATE"
                    + " SET asked_by = excluded.asked_by, asked_at = excluded.asked_at,"
                    + " reason = excluded.reason")
            .params(
                key.debate(),
                key.mission(),
                key.number(),
                by,
                Instants.text(clock.instant()),
                reason)
            .update());
  }

  /** Takes the request back. */
  public void takeBack(FilingKey key) {
    database.write(jdbc -> remove(jdbc, key));
  }

  /** Another officer agrees: it is refused. */
  public Deeds.Done agree(FilingKey key, long seen, String by) {
    Optional<Asked> asked = of(key);
    if (asked.isEmpty() || asked.get().by().equals(by)) {
      return new Deeds.Done.Not(Why.SECOND_PERSON);
    }
    return deeds.act(
        key,
        seen,
        Deed.REFUSE,
        Hand.own(by),
        asked.get().reason(),
        (jdbc, filing) -> {
          remove(jdbc, key);
          return Map.of("asked-by", asked.get().by());
        });
  }

  private static Optional<Asked> find(JdbcClient jdbc, FilingKey key) {
    return jdbc.sql(
            "SELECT asked_by, asked_at, reason FROM filing_refusal"
                + " WHERE debate = ? AND mission = ? AND number = ?")
        .params(key.debate(), key.mission(), key.number())
        .query(Row.class)
        .optional()
        .map(row -> new Asked(row.askedBy(), Instants.read(row.askedAt()), row.reason()));
  }

  private static int remove(JdbcClient jdbc, FilingKey key) {
    return jdbc.sql("DELETE FROM filing_refusal WHERE debate = ? AND mission = ? AND number = ?")
        .params(key.debate(), key.mission(), key.number())
        .update();
  }
}
