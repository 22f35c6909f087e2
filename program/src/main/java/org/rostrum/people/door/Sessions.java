package org.rostrum.people.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.people.People;
import org.rostrum.people.keys.Digest;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.StorageTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Who is in. Sessions live in the database, so a second server knows them too; of the cookie only
 * the hash is kept. They end after an hour without a sign of life, and after twelve hours in any
 * case.
 */
public final class Sessions {
  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
  public static final Duration IDLE = Duration.ofMinutes(60);
  public static final Duration LONGEST = Duration.ofHours(12);

  /** How long a shown key counts for a grave act. */
  public static final Duration FRESH = Duration.ofMinutes(5);

  /** Seen is written at most so often: a page is read far more often than that matters. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private static final int DEVICE_LENGTH = 120;

  private final Database database;
  private final People people;
  private final Clock clock;

  public Sessions(Database database, People people, Clock clock) {
    this.database = database;
    this.people = people;
    this.clock = clock;
  }

  /** How a person entered. */
  public enum Way {
    /** With a key of the house. */
    KEY,
    /** Through the house's identity provider. */
    PROVIDER
  }

  private record Row(
      String id,
      String person,
      String begun,
      String seen,
      String proved,
      String device,
      String way) {
    Session session() {
      return new Session(
          id,
          person,
          Instants.read(begun),
          Instants.read(seen),
          Instants.read(proved),
          device,
          Way.valueOf(way));
    }
  }

  private static final String COLUMNS =
      "SELECT id, person, begun_at AS begun, seen_at AS seen, proved_at AS proved, device, way"
          + " FROM session ";

  /**
   * Lets a person in.
   *
   * @return what stands in the cookie; it cannot be shown again
   */
  public String begin(String person, String device) {
    return begin(person, device, Way.KEY, clock.instant());
  }

  /**
   * Lets a person in who entered in some way.
   *
   * @param proved when they last showed who they are
   */
  public String begin(String person, String device, Way way, Instant proved) {
    String word = people.word(32);
    String now = Instants.text(clock.instant());
    database.write(jdbc ->
        jdbc.sql(
                "INSERT INTO session (hash, id, person, begun_at, seen_at, proved_at, device,"
                    + " way, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')")
            .params(
                Digest.of(word),
                people.word(9),
                person,
                now,
                now,
                Instants.text(proved),
                shortened(Device.of(device)),
                way.name())
            .update());
    return word;
  }

  /** The session of a cookie, when it has not ended; notes that the person was seen. */
  public Optional<Session> find(String word) {
    String hash = Digest.of(word);
    Optional<Session> found =
        database
            .read(jdbc ->
                jdbc.sql(COLUMNS + "WHERE hash = ? AND ended_at = ''")
                    .param(hash)
                    .query(Row.class)
                    .optional())
            .map(Row::session)
            .filter(this::lives);
    Instant now = clock.instant();
    if (found.filter(session -> session.seen().plus(NOTED).isBefore(now)).isPresent()) {
      seen(hash, now);
    }
    return found;
  }

  /** Reading goes on while nothing can be written: then it is noted another time. */
  private void seen(String hash, Instant now) {
    try {
      database.write(jdbc ->
          jdbc.sql("UPDATE session SET seen_at = ? WHERE hash = ?")
              .params(Instants.text(now), hash)
              .update());
    } catch (StorageTrouble | DataAccessException trouble) {
      LOG.atDebug().setCause(trouble).log("It was not noted that a person was seen");
    }
  }

  /** Notes that the person of a session has just shown their key. */
  public void prove(String id) {
    prove(id, clock.instant());
  }

  /** Notes when the person of a session showed, elsewhere, who they are. */
  public void prove(String id, Instant when) {
    database.write(jdbc ->
        jdbc.sql("UPDATE session SET proved_at = ? WHERE id = ?")
            .params(Instants.text(when), id)
            .update());
  }

  /** Has the person shown their key lately enough for a grave act? */
  public boolean isFresh(Session session) {
    return !session.proved().plus(FRESH).isBefore(clock.instant());
  }

  /** The sessions of a person that have not ended, the latest first. */
  public List<Session> of(String person) {
    return database.read(jdbc ->
        jdbc
            .sql(COLUMNS + "WHERE person = ? AND ended_at = '' ORDER BY seen_at DESC, id")
            .param(person)
            .query(Row.class)
            .list()
            .stream()
            .map(Row::session)
            .filter(this::lives)
            .toList());
  }

  /** How many have not ended. */
  public long count() {
    Instant now = clock.instant();
    return database.read(jdbc ->
        jdbc.sql(
                "SELECT COUNT(*) FROM session WHERE ended_at = '' AND seen_at > ?"
                    + " AND begun_at > ?")
            .params(Instants.text(now.minus(IDLE)), Instants.text(now.minus(LONGEST)))
            .query(Long.class)
            .single());
  }

  /** When each person was last in, to the minute; nobody who never was. */
  public Map<String, Instant> lastSeen() {
    return database.read(jdbc ->
        jdbc
            .sql("SELECT person, MAX(seen_at) AS seen FROM session GROUP BY person")
            .query((row, number) ->
                Map.entry(row.getString("person"), Instants.read(row.getString("seen"))))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Ends one of a person's sessions. */
  public void end(String person, String id) {
    end("person = ? AND id = ?", person, id);
  }

  /** Ends all of a person's sessions but one. */
  public void endAllBut(String person, String id) {
    end("person = ? AND id <> ?", person, id);
  }

  private void end(String which, String person, String id) {
    database.write(jdbc ->
        jdbc.sql("UPDATE session SET ended_at = ? WHERE ended_at = '' AND " + which)
            .params(Instants.text(clock.instant()), person, id)
            .update());
  }

  private static String shortened(String device) {
    return device.substring(0, Math.min(device.length(), DEVICE_LENGTH));
  }

  private boolean lives(Session session) {
    Instant now = clock.instant();
    return session.seen().plus(IDLE).isAfter(now) && session.begun().plus(LONGEST).isAfter(now);
  }
}
