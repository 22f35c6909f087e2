package org.rostrum.receive.outage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.DeadlineExtension;
import org.rostrum.debate.Debates;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices outages and answers them. A sign of life that comes too long after the last one, of
 * whatever server, ends an outage: both instants are entered in the register, and the deadline of
 * every debate whose rule it meets moves, in one transaction.
 */
public final class Outages {
  /** Silence up to this long is no outage. */
  public static final Duration SILENCE = Duration.ofMinutes(1);

  private final Database database;
  private final Registrar registrar;
  private final Debates debates;
  private final DeadlineExtension deadlines;
  private final Clock clock;

  public Outages(
      Database database,
      Registrar registrar,
      Debates debates,
      DeadlineExtension deadlines,
      Clock clock) {
    this.database = database;
    this.registrar = registrar;
    this.debates = debates;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** A deadline that an outage moved. */
  public record Extension(Outage outage, String debate, Duration by) {}

  private record Row(String beganAt, String endedAt, String debate, long seconds) {
    Extension extension() {
      return new Extension(
          new Outage(Instants.read(beganAt), Instants.read(endedAt)),
          debate,
          Duration.ofSeconds(seconds));
    }
  }

  /**
   * A server gives a sign of life.
   *
   * @param silent how long this server itself was silent by a clock that nobody sets; long when it
   *     has just started
   * @return the outage that ended with it
   */
  public Optional<Outage> beat(String server, Duration silent) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Instant now = clock.instant();
          Optional<Instant> last =
              jdbc.sql("SELECT MAX(beat_at) FROM heartbeat")
                  .query(String.class)
                  .optional()
                  .map(Instants::read);
          jdbc.sql(
                  "INSERT INTO heartbeat (server, beat_at) VALUES (?, ?)"
                      + " ON CONFLICT (server) DO UPDATE SET beat_at = excluded.beat_at")
              .params(server, Instants.text(now))
              .update();
          // When this server was not silent itself, the clock was set forward: that is no outage.
          Optional<Outage> outage =
              last.map(began -> new Outage(began, now))
                  .filter(each -> each.length().compareTo(SILENCE) > 0)
                  .filter(each -> silent.compareTo(SILENCE) > 0);
          outage.ifPresent(each -> answer(jdbc, each));
          return outage;
        });
  }

  private void answer(JdbcClient jdbc, Outage outage) {
    Map<String, String> facts = new HashMap<>();
    facts.put("from", outage.began().toString());
    registrar.append(jdbc, Log.DEBATES, Registrar.HOUSE, "outage-began", facts);
    facts.put("to", outage.ended().toString());
    long entry =
        registrar.append(jdbc, Log.DEBATES, Registrar.HOUSE, "outage-ended", facts).index();
    jdbc.sql("INSERT INTO outage (began_at, ended_at, entry) VALUES (?, ?, ?)")
        .params(Instants.text(outage.began()), Instants.text(outage.ended()), entry)
        .update();
    for (Convened debate : debates.all()) {
      Extending.of(debate, outage).ifPresent(by -> extend(jdbc, debate, outage, by, entry));
    }
  }

  private void extend(
      JdbcClient jdbc, Convened debate, Outage outage, Duration by, long outageEntry) {
    deadlines.extend(debate.id(), by);
    Map<String, String> facts = new HashMap<>();
    facts.put("outage", Long.toString(outageEntry));
    facts.put("from", outage.began().toString());
    facts.put("to", outage.ended().toString());
    facts.put("by-seconds", Long.toString(by.toSeconds()));
    debate
        .closes()
        .ifPresent(before -> {
          facts.put("deadline-before", before.toString());
          facts.put("deadline", before.plus(by).toString());
        });
    long entry =
        registrar.append(jdbc, Log.DEBATES, debate.id(), "deadline-extended", facts).index();
    jdbc.sql(
            "INSERT INTO outage_extension (began_at, debate, seconds, entry, told_at)"
                + " VALUES (?, ?, ?, ?, '')")
        .params(Instants.text(outage.began()), debate.id(), by.toSeconds(), entry)
        .update();
  }

  /** What outages moved the deadline of a debate, the latest first. */
  public List<Extension> of(String debate) {
    return database.read(jdbc ->
        new ArrayList<>(
            jdbc
                .sql(
                    "SELECT e.began_at, o.ended_at, e.debate, e.seconds FROM outage_extension e"
                        + " JOIN outage o ON o.began_at = e.began_at WHERE e.debate = ?"
                        + " ORDER BY e.began_at DESC")
                .param(debate)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::extension)
                .toList()));
  }

  /** Those about which nobody was written to yet. */
  List<Extension> untold() {
    return database.read(jdbc ->
        jdbc
            .sql(
                "SELECT e.began_at, o.ended_at, e.debate, e.seconds FROM outage_extension e"
                    + " JOIN outage o ON o.began_at = e.began_at WHERE e.told_at = ''"
                    + " ORDER BY e.began_at, e.debate")
            .query(Row.class)
            .list()
            .stream()
            .map(Row::extension)
            .toList());
  }

  /** Notes that letters about one are written; false when another server has. */
  boolean telling(JdbcClient jdbc, Extension extension) {
    return jdbc.sql(
                "UPDATE outage_extension SET told_at = ?"
                    + " WHERE began_at = ? AND debate = ? AND told_at = ''")
            .params(
                Instants.text(clock.instant()),
                Instants.text(extension.outage().began()),
                extension.debate())
            .update()
        == 1;
  }
}
