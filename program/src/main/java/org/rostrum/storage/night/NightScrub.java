package org.rostrum.storage.night;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Scrub;

/**
 * Reads every file once a night. Of several servers the one does it that writes the night's row
 * first. A server that was not running at the hour makes up for it when it is.
 */
public final class NightScrub {
  private static final String COLUMNS =
      "SELECT night, begun_at AS begun, ended_at AS ended, files, damaged FROM scrub ";

  private final Database database;
  private final FileStores files;
  private final Clock clock;
  private final int hour;

  /**
   * A scrub for each night.
   *
   * @param hour the hour of the day, in UTC, from which a night's scrub may begin
   */
  public NightScrub(Database database, FileStores files, Clock clock, int hour) {
    this.database = database;
    this.files = files;
    this.clock = clock;
    this.hour = hour;
  }

  private record Row(String night, String begun, String ended, long files, long damaged) {
    ScrubbedNight read() {
      Optional<Instant> through =
          ended.isEmpty() ? Optional.empty() : Optional.of(Instants.read(ended));
      return new ScrubbedNight(
          LocalDate.parse(night), Instants.read(begun), through, files, damaged);
    }
  }

  /** Does this night's scrub when nobody has begun it; answers with what was found. */
  public Optional<Scrub.Report> whenDue() {
    LocalDate night = night(clock.instant());
    if (!claim(night)) {
      return Optional.empty();
    }
    Scrub.Report report = Scrub.of(files);
    database.write(jdbc ->
        jdbc.sql("UPDATE scrub SET ended_at = ?, files = ?, damaged = ? WHERE night = ?")
            .params(now(), report.read(), report.damaged().size(), night.toString())
            .update());
    return Optional.of(report);
  }

  /** The last one that was through. */
  public Optional<ScrubbedNight> last() {
    return last(database);
  }

  /** The last one that was through, on a database. */
  public static Optional<ScrubbedNight> last(Database database) {
    return database.read(jdbc ->
        jdbc.sql(COLUMNS + "WHERE ended_at <> '' ORDER BY night DESC LIMIT 1")
            .query(Row.class)
            .optional()
            .map(Row::read));
  }

  /** A night belongs to the day on which its hour struck. */
  private LocalDate night(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minusHours(hour).toLocalDate();
  }

  private boolean claim(LocalDate night) {
    boolean begun =
        database.read(jdbc ->
            jdbc.sql("SELECT COUNT(*) FROM scrub WHERE night = ?")
                    .param(night.toString())
                    .query(Long.class)
                    .single()
                > 0);
    return !begun
        && database.write(jdbc ->
            jdbc.sql(
                        "INSERT INTO scrub (night, begun_at, ended_at, files, damaged)"
                            + " VALUES (?, ?, '', 0, 0) ON CONFLICT (night) DO NOTHING")
                    .params(night.toString(), now())
                    .update()
                == 1);
  }

  private String now() {
    return Instants.text(clock.instant());
  }
}
