package org.rostrum.storage;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database remembers of the migrations that were last looked through: a hash over their
 * names and sums. A start that brings the same ones need not look through them again, which on a
 * busy machine takes more than half of the time in which the database opens. Any other program,
 * newer or older, brings others, and looks.
 *
 * @param hash empty where the program's own files cannot be read; then every start looks
 */
record SchemaMark(Optional<String> hash) {
  private static final String NAME = "migrations";
  private static final String MIGRATIONS = "db/migration/";

  /** The mark of the migrations that this program brings. */
  static SchemaMark ofThisProgram() {
    CodeSource source = SchemaMark.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return new SchemaMark(Optional.empty());
    }
    try {
      return of(Path.of(source.getLocation().toURI()));
    } catch (IOException | URISyntaxException e) { // then Flyway looks, and says what is wrong
      return new SchemaMark(Optional.empty());
    }
  }

  /** The mark of the migrations in a jar, or in a folder of classes. */
  static SchemaMark of(Path program) throws IOException {
    String sums = Files.isDirectory(program) ? inFolder(program) : inJar(program);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(sums.getBytes(StandardCharsets.UTF_8));
      return new SchemaMark(Optional.of(HexFormat.of().formatHex(hash)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String inJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      return file.stream()
          .filter(entry -> entry.getName().startsWith(MIGRATIONS) && !entry.isDirectory())
          .map(entry -> line(entry.getName(), entry.getCrc()))
          .sorted()
          .collect(Collectors.joining());
    }
  }

  private static String inFolder(Path folder) throws IOException {
    Path migrations = folder.resolve(MIGRATIONS);
    if (!Files.isDirectory(migrations)) {
      throw new NoSuchFileException(migrations.toString());
    }
    List<String> lines = new ArrayList<>();
    try (Stream<Path> all = Files.walk(migrations)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        lines.add(line(folder.relativize(file).toString().replace('\\', '/'), sum.getValue()));
      }
    }
    return lines.stream().sorted().collect(Collectors.joining());
  }

  private static String line(String name, long sum) {
    return name + " " + Long.toHexString(sum) + "\n";
  }

  /** Are the tables as these migrations make them, and did nobody go on since? */
  boolean standsIn(JdbcClient jdbc) {
    if (hash.isEmpty()) {
      return false;
    }
    try {
      return jdbc.sql("SELECT value FROM installation WHERE name = :name")
          .param("name", NAME)
          .query(String.class)
          .optional()
          .filter(value(jdbc)::equals)
          .isPresent();
    } catch (DataAccessException e) { // an empty database has no such table
      return false;
    }
  }

  /** Remembers them, after they were looked through. */
  void put(JdbcClient jdbc) {
    if (hash.isPresent()) {
      jdbc.sql(
              "INSERT INTO installation (name, value) VALUES (:name, :value)"
                  + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
          .param("name", NAME)
          .param("value", value(jdbc))
          .update();
    }
  }

  private String value(JdbcClient jdbc) {
    long steps = jdbc.sql("SELECT COUNT(*) FROM schema_history").query(Long.class).single();
    return hash.orElse("") + " " + steps;
  }
}
