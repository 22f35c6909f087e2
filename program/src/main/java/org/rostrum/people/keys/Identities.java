package org.rostrum.people.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;

/** Who people are at the house's identity provider: one account there is one person here. */
public final class Identities {
  private final Database database;
  private final Clock clock;

  public Identities(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One account at a provider. */
  public record Identity(
      String issuer, String subject, String person, Instant made, Instant used) {}

  private record Row(String issuer, String subject, String person, String made, String used) {
    Identity identity() {
      return new Identity(issuer, subject, person, Instants.read(made), Instants.read(used));
    }
  }

  private static final String SELECT =
      "SELECT issuer, subject, person, made_at AS made, used_at AS used FROM identity WHERE ";

  /** The id of the person behind an account at a provider; notes that it was used. */
  public Optional<String> whose(String issuer, String subject) {
    Optional<Row> found =
        database.read(jdbc ->
            jdbc.sql(SELECT + "issuer = ? AND subject = ?")
                .params(issuer, subject)
                .query(Row.class)
                .optional());
    if (found.isPresent()) {
      database.write(jdbc ->
          jdbc.sql("UPDATE identity SET used_at = ? WHERE issuer = ? AND subject = ?")
              .params(Instants.text(clock.instant()), issuer, subject)
              .update());
    }
    return found.map(Row::person);
  }

  /** Connects an account with a person; false when it is somebody's already. */
  public boolean connect(String person, String issuer, String subject) {
    String now = Instants.text(clock.instant());
    return database.write(jdbc ->
        jdbc.sql(
                    "INSERT INTO identity (issuer, subject, person, made_at, used_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (issuer, subject) DO NOTHING")
                .params(issuer, subject, person, now, now)
                .update()
            == 1);
  }

  /** A person's accounts at providers, the oldest first. */
  public List<Identity> of(String person) {
    return database.read(jdbc ->
        jdbc
            .sql(SELECT + "person = ? ORDER BY made_at, issuer, subject")
            .param(person)
            .query(Row.class)
            .list()
            .stream()
            .map(Row::identity)
            .toList());
  }

  /** Ends all of a person's connections. */
  public void disconnect(String person) {
    database.write(
        jdbc -> jdbc.sql("DELETE FROM identity WHERE person = ?").param(person).update());
  }
}
