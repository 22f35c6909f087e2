package org.rostrum.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;

/** What everyone in a mission is told: who got in by which way, who lost it. */
public final class Notices {
  private static final int SHOWN = 1_000;

  private final Database database;
  private final People people;
  private final AccessLetters letters;
  private final Clock clock;

  public Notices(Database database, People people, AccessLetters letters, Clock clock) {
    this.database = database;
    this.people = people;
    this.letters = letters;
    this.clock = clock;
  }

  /** What can be told. */
  public enum Said {
    ADDED,
    ROLES_CHANGED,
    LINK_HANDED_OUT,
    ENTERED_BY_LINK,
    RECOVERY_ASKED,
    RECOVERY_GRANTED,
    KEY_ADDED,
    KEY_TAKEN_AWAY,
    PROVIDER_CONNECTED,
    PROVIDER_DISCONNECTED,
    SESSIONS_ENDED,
    RECOVERY_STOPPED,
    CLOSED
  }

  /**
   * One notice.
   *
   * @param who the name of who did it; empty where nobody did
   * @param whom the name of whom it concerns
   */
  public record Notice(Instant at, Said said, String who, String whom) {}

  private record Row(String at, String said, String who, String whom) {}

  /** Tells everyone in the mission: on its page, and by letter where somebody's way in changes. */
  public void tell(String mission, Said said, String who, String whom) {
    Instant now = clock.instant();
    database.write(jdbc -> {
      letters.put(jdbc, mission, said, who, whom, now);
      return jdbc.sql(
              "INSERT INTO notice (id, mission, at, said, who, whom) VALUES (?, ?, ?, ?, ?, ?)")
          .params(people.word(12), mission, Instants.text(now), said.name(), who, whom)
          .update();
    });
  }

  /** The last ones, the newest first. */
  public List<Notice> of(String mission) {
    return database.read(jdbc ->
        jdbc
            .sql(
                "SELECT at, said, who, whom FROM notice WHERE mission = ?"
                    + " ORDER BY at DESC, id LIMIT "
                    + SHOWN)
            .param(mission)
            .query(Row.class)
            .list()
            .stream()
            .map(row ->
                new Notice(
                    Instants.read(row.at()), Said.valueOf(row.said()), row.who(), row.whom()))
            .toList());
  }
}
