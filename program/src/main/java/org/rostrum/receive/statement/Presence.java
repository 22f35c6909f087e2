package org.rostrum.receive.statement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.events.Events;

/**
 * Who has the page of a draft open, on whichever server. A person is there for two minutes after
 * the page last showed a sign of life. Safe for many threads.
 */
final class Presence {
  private static final Duration STAYS = Duration.ofMinutes(2);
  private static final Duration WRITTEN = Duration.ofSeconds(30);
  private static final int MOST_REMEMBERED = 20_000;

  private final Database database;
  private final Events events;
  private final Clock clock;
  private final Map<String, Instant> written = new ConcurrentHashMap<>();

  Presence(Database database, Events events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody looks at the page. Colleagues are told when they were not there before. */
  void seen(String debate, String mission, String person) {
    Instant now = clock.instant();
    String key = debate + " " + mission + " " + person;
    Instant last = written.get(key);
    if (last != null && last.plus(WRITTEN).isAfter(now)) {
      return;
    }
    if (written.size() > MOST_REMEMBERED) {
      written.clear();
    }
    written.put(key, now);
    database.write(jdbc -> {
      boolean wasThere =
          jdbc.sql(
                      "SELECT COUNT(*) FROM presence WHERE debate = ? AND mission = ?"
                          + " AND person = ? AND seen_at > ?")
                  .params(debate, mission, person, Instants.text(now.minus(STAYS)))
                  .query(Long.class)
                  .single()
              > 0;
      jdbc.sql(
              "INSERT INTO presence (debate, mission, person, seen_at) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (debate, mission, person) DO UPDATE"
                  + " SET seen_at = excluded.seen_at")
          .params(debate, mission, person, Instants.text(now))
          .update();
      if (!wasThere) {
        events.publishNext(jdbc, Drafts.topic(debate, mission));
      }
      return wasThere;
    });
  }

  /** The ids of the others who are there. */
  List<String> others(String debate, String mission, String person) {
    String since = Instants.text(clock.instant().minus(STAYS));
    return database.read(jdbc ->
        jdbc.sql(
                "SELECT person FROM presence WHERE debate = ? AND mission = ? AND person <> ?"
                    + " AND seen_at > ? ORDER BY person")
            .params(debate, mission, person, since)
            .query(String.class)
            .list());
  }
}
