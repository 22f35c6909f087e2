package org.rostrum.compile.house;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rostrum.compile.house.Compilation.Kind;
import org.rostrum.compile.house.Compilation.Remark;
import org.rostrum.compile.house.Compilation.Result;
import org.rostrum.compile.house.Compilation.State;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what is known of compilations. Safe for many threads and servers. */
public final class Compilations {
  /** One that has given no sign of life for so long runs on no server any more. */
  static final Duration SILENT = Duration.ofMinutes(2);

  private static final String SELECT =
      """
      SELECT debate, number, state, who, begun_at, touched_at, step, done, total, statements, words,
        manifest, entry
      FROM compilation
      """;

  private final Database database;
  private final Events events;
  private final Clock clock;

  public Compilations(Database database, Events events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /** The topic of {@link Events} that rises when a compilation of a debate goes on. */
  public static String topic(String debate) {
    return "compilation/" + debate;
  }

  /** All of a debate, the newest first. */
  public List<Compilation> of(String debate) {
    return database.read(jdbc ->
        jdbc.sql(SELECT + " WHERE debate = ? ORDER BY number DESC")
            .param(debate)
            .query((row, n) -> read(jdbc, row))
            .list());
  }

  public Optional<Compilation> find(String debate, long number) {
    return database.read(jdbc ->
        jdbc.sql(SELECT + " WHERE debate = ? AND number = ?")
            .params(debate, number)
            .query((row, n) -> read(jdbc, row))
            .optional());
  }

  /**
   * Begins one.
   *
   * @return its number; empty while another of the debate runs
   */
  Optional<Long> begin(String debate, String who) {
    return database.write(jdbc -> {
      String now = Instants.text(clock.instant());
      jdbc.sql(
              "UPDATE compilation SET state = 'FAILED'"
                  + " WHERE debate = ? AND state = 'RUNNING' AND touched_at < ?")
          .params(debate, Instants.text(clock.instant().minus(SILENT)))
          .update();
      long number =
          jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM compilation WHERE debate = ?")
              .param(debate)
              .query(Long.class)
              .single();
      int begun =
          jdbc.sql(
                  "INSERT INTO compilation (debate, number, state, who, begun_at, touched_at, step,"
                      + " done, total, statements, words, manifest, entry)"
                      + " SELECT ?, ?, 'RUNNING', ?, ?, ?, '', 0, 0, 0, 0, '', -1 WHERE NOT EXISTS"
                      + " (SELECT 1 FROM compilation WHERE debate = ? AND state = 'RUNNING')")
              .params(debate, number, who, now, now, debate)
              .update();
      events.publishNext(jdbc, topic(debate));
      return begun == 1 ? Optional.of(number) : Optional.<Long>empty();
    });
  }

  /** Notes how far one is. */
  void step(String debate, long number, String step, int done, int total) {
    database.write(jdbc -> {
      jdbc.sql(
              "UPDATE compilation SET step = ?, done = ?, total = ?, touched_at = ?"
                  + " WHERE debate = ? AND number = ?")
          .params(step, done, total, Instants.text(clock.instant()), debate, number)
          .update();
      return events.publishNext(jdbc, topic(debate));
    });
  }

  /** Ends one, as part of the transaction that is open. */
  void end(JdbcClient jdbc, Compilation ended) {
    jdbc.sql(
            "UPDATE compilation SET state = ?, touched_at = ?, statements = ?, words = ?,"
                + " manifest = ?, entry = ? WHERE debate = ? AND number = ?")
        .params(
            ended.state().name(),
            Instants.text(clock.instant()),
            ended.statements(),
            ended.words(),
            ended.manifest(),
            ended.entry(),
            ended.debate(),
            ended.number())
        .update();
    for (Result file : ended.files()) {
      jdbc.sql("INSERT INTO compilation_file VALUES (?, ?, ?, ?, ?)")
          .params(ended.debate(), ended.number(), file.name(), file.hash().hex(), file.size())
          .update();
    }
    for (String filing : ended.filings()) {
      jdbc.sql("INSERT INTO compilation_filing VALUES (?, ?, ?)")
          .params(ended.debate(), ended.number(), filing)
          .update();
    }
    long place = 0;
    for (Remark remark : ended.remarks()) {
      jdbc.sql("INSERT INTO compilation_remark VALUES (?, ?, ?, ?, ?)")
          .params(ended.debate(), ended.number(), place++, remark.kind().name(), remark.words())
          .update();
    }
    events.publishNext(jdbc, topic(ended.debate()));
  }

  private static Compilation read(JdbcClient jdbc, ResultSet row) throws SQLException {
    String debate = row.getString("debate");
    long number = row.getLong("number");
    return new Compilation(
        debate,
        number,
        State.valueOf(row.getString("state")),
        row.getString("who"),
        Instants.read(row.getString("begun_at")),
        Instants.read(row.getString("touched_at")),
        row.getString("step"),
        row.getLong("done"),
        row.getLong("total"),
        row.getLong("statements"),
        row.getLong("words"),
        row.getString("manifest"),
        row.getLong("entry"),
        jdbc.sql(
                "SELECT name, hash, size FROM compilation_file"
                    + " WHERE debate = ? AND number = ? ORDER BY name")
            .params(debate, number)
            .query((each, n) ->
                new Result(each.getString(1), new FileHash(each.getString(2)), each.getLong(3)))
            .list(),
        jdbc.sql(
                "SELECT filing FROM compilation_filing"
                    + " WHERE debate = ? AND number = ? ORDER BY filing")
            .params(debate, number)
            .query(String.class)
            .list(),
        jdbc.sql(
                "SELECT kind, words FROM compilation_remark"
                    + " WHERE debate = ? AND number = ? ORDER BY place")
            .params(debate, number)
            .query((each, n) -> new Remark(Kind.valueOf(each.getString(1)), each.getString(2)))
            .list());
  }
}
