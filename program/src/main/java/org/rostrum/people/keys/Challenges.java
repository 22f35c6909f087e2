package org.rostrum.people.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;

/** The challenges of ceremonies under way. Each is answered once, within five minutes. */
final class Challenges {
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Database database;
  private final Clock clock;

  Challenges(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What a ceremony is for. */
  enum Purpose {
    MAKE_KEY,
    ENTER
  }

  /** Remembers one; forgets those whose time has passed. */
  void remember(String challenge, Purpose purpose, String person) {
    database.write(jdbc -> {
      jdbc.sql("DELETE FROM challenge WHERE expires_at < ?")
          .param(Instants.text(clock.instant()))
          .update();
      return jdbc.sql(
              "INSERT INTO challenge (challenge, purpose, person, expires_at)"
                  + " VALUES (?, ?, ?, ?)")
          .params(challenge, purpose.name(), person, Instants.text(clock.instant().plus(LIFE)))
          .update();
    });
  }

  /** Takes one away; answers for whom it was made, empty text for anybody. */
  Optional<String> answer(String challenge, Purpose purpose) {
    return database.write(jdbc -> {
      Optional<String> person =
          jdbc.sql(
                  "SELECT person FROM challenge WHERE challenge = ? AND purpose = ?"
                      + " AND expires_at >= ?")
              .params(challenge, purpose.name(), Instants.text(clock.instant()))
              .query(String.class)
              .optional();
      int taken = jdbc.sql("DELETE FROM challenge WHERE challenge = ?").param(challenge).update();
      return taken == 1 ? person : Optional.<String>empty();
    });
  }
}
