package org.rostrum.storage.vault;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rostrum.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Facts about this installation: its id, made once and kept through backups; its generation, which
 * every restore raises, so that what was issued before a restore can be told from what came after;
 * how often it was started.
 */
public final class Installation {
  private final Database database;

  public Installation(Database database) {
    this.database = database;
  }

  /** Makes the id and the first generation where there are none, and counts this start. */
  void start(RandomGenerator random) {
    byte[] id = new byte[16];
    random.nextBytes(id);
    database.write(jdbc -> {
      putIfNew(jdbc, "id", HexFormat.of().formatHex(id));
      putIfNew(jdbc, "generation", "1");
      return put(jdbc, "starts", Long.toString(number(jdbc, "starts") + 1));
    });
  }

  /** Notes that this database came out of a backup. */
  public void restored(String backup) {
    database.write(jdbc -> {
      put(jdbc, "restored-from", backup);
      return put(jdbc, "generation", Long.toString(number(jdbc, "generation") + 1));
    });
  }

  /** The id; empty before the first start. */
  public String id() {
    return database.read(jdbc -> value(jdbc, "id").orElse(""));
  }

  public long generation() {
    return database.read(jdbc -> number(jdbc, "generation"));
  }

  /** How far this database has come: it only grows, unless an older copy takes its place. */
  Progress progress() {
    return database.read(jdbc ->
        new Progress(
            number(jdbc, "starts"),
            jdbc.sql("SELECT COUNT(*) FROM revision").query(Long.class).single(),
            jdbc.sql("SELECT COALESCE(SUM(size), 0) FROM register_edge")
                .query(Long.class)
                .single()));
  }

  private static long number(JdbcClient jdbc, String name) {
    return value(jdbc, name).map(Long::parseLong).orElse(0L);
  }

  private static Optional<String> value(JdbcClient jdbc, String name) {
    return jdbc.sql("SELECT value FROM installation WHERE name = :name")
        .param("name", name)
        .query(String.class)
        .optional();
  }

  private static int put(JdbcClient jdbc, String name, String value) {
    return jdbc.sql(
            "INSERT INTO installation (name, value) VALUES (:name, :value)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .param("name", name)
        .param("value", value)
        .update();
  }

  private static void putIfNew(JdbcClient jdbc, String name, String value) {
    jdbc.sql(
            "INSERT INTO installation (name, value) VALUES (:name, :value)"
                + " ON CONFLICT (name) DO NOTHING")
        .param("name", name)
        .param("value", value)
        .update();
  }
}
