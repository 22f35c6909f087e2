package org.rostrum.people.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rostrum.people.keys.Digest;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;

/**
 * The visits to the provider under way. Each ends once, within ten minutes, in the browser in which
 * it began; a second server knows them too.
 */
final class Visits {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Database database;
  private final Clock clock;

  Visits(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Remembers one; forgets those whose time has passed. */
  void remember(String state, String cookie, Visit visit) {
    String now = Instants.text(clock.instant());
    database.write(jdbc -> {
      jdbc.sql("DELETE FROM provider_visit WHERE expires_at < ?").param(now).update();
      return jdbc.sql(
              "INSERT INTO provider_visit (state, cookie, nonce, verifier, purpose, person, onward,"
                  + " held, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              Digest.of(state),
              Digest.of(cookie),
              visit.nonce(),
              visit.verifier(),
              visit.purpose().name(),
              visit.person(),
              visit.onward(),
              visit.held(),
              Instants.text(clock.instant().plus(LIFE)))
          .update();
    });
  }

  /** Takes one away; empty when it is not under way in this browser. */
  Optional<Visit> take(String state, String cookie) {
    return database.write(jdbc -> {
      Optional<Visit> visit =
          jdbc.sql(
                  "SELECT nonce, verifier, purpose, person, onward, held FROM provider_visit"
                      + " WHERE state = ? AND cookie = ? AND expires_at >= ?")
              .params(Digest.of(state), Digest.of(cookie), Instants.text(clock.instant()))
              .query(Visit.class)
              .optional();
      int taken =
          visit.isEmpty()
              ? 0
              : jdbc.sql("DELETE FROM provider_visit WHERE state = ?")
                  .param(Digest.of(state))
                  .update();
      return taken == 1 ? visit : Optional.<Visit>empty();
    });
  }
}
