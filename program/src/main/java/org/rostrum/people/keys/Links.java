package org.rostrum.people.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rostrum.people.People;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;

/**
 * Links that let a person in once, to make a passkey. Only the hash is kept; looking at the page
 * does not use a link up, for mail programs look at every link; making the key does.
 */
public final class Links {
  /** How long a link waits for its person. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  private static final int BYTES = 24;

  private final Database database;
  private final People people;
  private final Clock clock;

  public Links(Database database, People people, Clock clock) {
    this.database = database;
    this.people = people;
    this.clock = clock;
  }

  private record Row(String person, String expires, String used) {}

  /** What stands behind a link. */
  public sealed interface State {
    /** It opens for this person. */
    record Opens(String person) implements State {}

    /** It was used, or another was made after it. */
    record Used() implements State {}

    /** Its time has passed. */
    record Expired() implements State {}

    /** No such link was ever made. */
    record Unknown() implements State {}
  }

  /**
   * Makes a link; those made before for the same person open no more.
   *
   * @return the word that stands in its address; it cannot be shown again
   */
  public String make(String person, String madeBy) {
    String word = people.word(BYTES);
    String now = Instants.text(clock.instant());
    database.write(jdbc -> {
      jdbc.sql("UPDATE one_time_link SET used_at = ? WHERE person = ? AND used_at = ''")
          .params(now, person)
          .update();
      return jdbc.sql(
              "INSERT INTO one_time_link (hash, person, made_by, made_at, expires_at, used_at)"
                  + " VALUES (?, ?, ?, ?, ?, '')")
          .params(Digest.of(word), person, madeBy, now, Instants.text(clock.instant().plus(LIFE)))
          .update();
    });
    return word;
  }

  /** What stands behind a word; uses nothing up. */
  public State look(String word) {
    Optional<Row> found =
        database.read(jdbc ->
            jdbc.sql(
                    "SELECT person, expires_at AS expires, used_at AS used FROM one_time_link"
                        + " WHERE hash = ?")
                .param(Digest.of(word))
                .query(Row.class)
                .optional());
    if (found.isEmpty()) {
      return new State.Unknown();
    }
    Row row = found.get();
    if (!row.used().isEmpty()) {
      return new State.Used();
    }
    return clock.instant().isAfter(Instants.read(row.expires()))
        ? new State.Expired()
        : new State.Opens(row.person());
  }

  /** Uses a link up. Of two who come at the same time, one is told yes. */
  public boolean use(String word) {
    String now = Instants.text(clock.instant());
    return database.write(jdbc ->
        jdbc.sql(
                "UPDATE one_time_link SET used_at = ? WHERE hash = ? AND used_at = ''"
                    + " AND expires_at >= ?")
            .params(now, Digest.of(word), now)
            .update())
        == 1;
  }
}
