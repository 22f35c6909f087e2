package org.rostrum.storage;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database remembers of the migrations that were last looked through: a hash over their
 * names and sums. A start that brings the same ones need not look through them again, which takes a
 * tenth of its time. Any other program, newer or older, brings others, and looks.
 *
 * @param hash empty where the program does not run from a jar; then every start looks
 */
record SchemaMark(Optional<String> hash) {
  private static final String NAME = "migrations";

  /** The mark of the migrations in this program's jar. */
  static SchemaMark ofThisProgram() {
    CodeSource source = SchemaMark.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return new SchemaMark(Optional.empty());
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? of(jar) : new SchemaMark(Optional.empty());
    } catch (IOException | URISyntaxException e) { // then Flyway looks, and says what is wrong
      return new SchemaMark(Optional.empty());
    }
  }

  static SchemaMark of(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      String all =
          file.stream()
              .filter(entry -> entry.getName().startsWith("db/migration/") && !entry.isDirectory())
              .map(entry -> entry.getName() + " " + Long.toHexString(entry.getCrc()))
              .sorted()
              .collect(Collectors.joining("\n"));
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return new SchemaMark(Optional.of(HexFormat.of().formatHex(hash)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Are the tables as these migrations make them? */
  boolean standsIn(JdbcClient jdbc) {
    if (hash.isEmpty()) {
      return false;
    }
    try {
      return jdbc.sql("SELECT value FROM installation WHERE name = :name")
          .param("name", NAME)
          .query(String.class)
          .optional()
          .equals(hash);
    } catch (DataAccessException e) { // an empty database has no such table
      return false;
    }
  }

  /** Remembers them, after they were looked through. */
  void put(JdbcClient jdbc) {
    hash.ifPresent(value ->
        jdbc.sql(
                "INSERT INTO installation (name, value) VALUES (:name, :value)"
                    + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .param("name", NAME)
            .param("value", value)
            .update());
  }
}
