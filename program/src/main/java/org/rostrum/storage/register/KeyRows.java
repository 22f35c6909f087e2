package org.rostrum.storage.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public keys by which a register was signed, as every server on the database knows them. */
final class KeyRows {
  private KeyRows() {}

  /** All, the present one first, Ed25519 before others of its generation. */
  static List<VerifierKey> all(JdbcClient jdbc) {
    return read(jdbc, "");
  }

  /** The keys of each generation, oldest first. */
  static List<List<VerifierKey>> generations(JdbcClient jdbc) {
    SortedMap<Long, List<VerifierKey>> generations = new TreeMap<>();
    jdbc.sql("SELECT generation, verifier FROM register_key ORDER BY generation, algorithm")
        .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
        .list()
        .forEach(key ->
            VerifierKey.parse(key.getValue())
                .ifPresent(read ->
                    generations
                        .computeIfAbsent(key.getKey(), each -> new ArrayList<>())
                        .add(read)));
    return List.copyOf(generations.values());
  }

  /** Those that sign now. */
  static List<VerifierKey> present(JdbcClient jdbc) {
    return read(jdbc, "WHERE generation = (SELECT MAX(generation) FROM register_key)");
  }

  /** Makes these the present ones. */
  static int add(JdbcClient jdbc, List<VerifierKey> keys, Instant since) {
    long generation =
        jdbc.sql("SELECT COALESCE(MAX(generation), 0) + 1 FROM register_key")
            .query(Long.class)
            .single();
    int added = 0;
    for (VerifierKey key : keys) {
      added +=
          jdbc.sql(
                  "INSERT INTO register_key (generation, algorithm, verifier, since)"
                      + " VALUES (?, ?, ?, ?)")
              .params(generation, key.algorithm().name(), key.text(), Instants.text(since))
              .update();
    }
    return added;
  }

  private static List<VerifierKey> read(JdbcClient jdbc, String where) {
    return jdbc.sql(
            "SELECT verifier FROM register_key " + where + " ORDER BY generation DESC, algorithm")
        .query((row, number) -> key(row.getString(1)))
        .list();
  }

  private static VerifierKey key(String text) {
    return VerifierKey.parse(text)
        .orElseThrow(() -> new IllegalStateException("a row of the register holds no key"));
  }
}
