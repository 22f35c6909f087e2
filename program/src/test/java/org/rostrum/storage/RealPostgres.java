package org.rostrum.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL for tests, with fsync on, started once a test run: Debian's where it is
 * installed, else the one that Maven brings. Each test gets a database of its own.
 */
public final class RealPostgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final String USER = "rostrum";

  private final Path folder;
  private final Path programs;
  private final int port;

  private RealPostgres(Path folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  private static final class Running {
    private static final RealPostgres SERVER = start();
  }

  /** An empty database on the one server of this test run. */
  public static DatabasePlace.PostgresServer emptyDatabase() {
    RealPostgres server = Running.SERVER;
    String name = "rostrum_" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(server.url("postgres"), USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabasePlace.PostgresServer(server.url(name), USER, new Secret(""), 10);
  }

  /** Kills the server as a power cut would and starts it again; all databases stay. */
  public static void crash() {
    RealPostgres server = Running.SERVER;
    server.control("stop", "-m", "immediate");
    server.launch();
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static RealPostgres start() {
    try {
      Path folder = Files.createTempDirectory("rostrum-postgres");
      Path programs = installed().orElseGet(() -> BroughtPostgres.unpack(folder));
      giveToServer(folder);
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      RealPostgres server = new RealPostgres(folder, programs, port);
      server.run(
          programs.resolve("initdb").toString(),
          "-D",
          folder.resolve("data").toString(),
          "-U",
          USER,
          "-A",
          "trust",
          "-E",
          "UTF8",
          "--locale=C",
          "--no-sync");
      server.launch();
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> installed() throws IOException {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(
              Comparator.comparingInt((Path bin) -> bin.toString().length())
                  .thenComparing(bin -> bin));
    }
  }

  private void launch() {
    control(
        "start",
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + folder
            + " -c fsync=on -c max_connections=200");
  }

  private void control(String... words) {
    List<String> command = new ArrayList<>();
    command.add(programs.resolve("pg_ctl").toString());
    command.add("-D");
    command.add(folder.resolve("data").toString());
    command.addAll(List.of(words));
    run(command.toArray(String[]::new));
  }

  private void stop() {
    control("stop", "-m", "immediate");
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL refuses to run as root; Debian made a user for it, else a user without a name. */
  private static List<String> asServer() throws IOException {
    if (!isRoot()) {
      return List.of();
    }
    String user = hasUser() ? "postgres" : "65534";
    return List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
  }

  private static boolean hasUser() throws IOException {
    return Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.UTF_8).stream()
        .anyMatch(line -> line.startsWith("postgres:"));
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void giveToServer(Path folder) throws IOException {
    if (!isRoot()) {
      return;
    }
    String user = hasUser() ? "postgres" : "65534";
    command(List.of("chown", "-R", user, folder.toString()), folder);
  }

  private void run(String... words) {
    try {
      List<String> command = new ArrayList<>(asServer());
      command.addAll(List.of(words));
      command(command, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The output goes to a file: the server keeps it open after its starter has ended. */
  private static void command(List<String> command, Path folder) throws IOException {
    Path output = Files.createTempFile("rostrum-postgres", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            command + " ended with " + code + ": " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Files.delete(output);
    }
  }
}
