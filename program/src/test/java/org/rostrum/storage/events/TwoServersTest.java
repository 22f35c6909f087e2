package org.rostrum.storage.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.Database;
import org.rostrum.storage.DatabasePlace;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Secret;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;

/** Two processes on one database hear each other. */
class TwoServersTest {
  @TempDir Path folder;

  private Process other(StorageSettings settings) throws IOException {
    String database =
        switch (settings.database()) {
          case DatabasePlace.SqliteFile file -> file.file().toString();
          case DatabasePlace.PostgresServer server -> server.url();
        };
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                database))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @OnBoth
  void twoProcesses_hearEachOther(Vendor vendor) throws Exception {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (Database database = Database.open(settings);
        Events events = Events.open(database);
        Subscription subscription =
            events.subscribe((topic, sequence) -> heard.add(topic + " " + sequence))) {
      assertThat(subscription).isNotNull();
      Process process = other(settings);
      try (BufferedReader said = process.inputReader(UTF_8)) {
        assertThat(said.readLine()).isEqualTo("listening");
        events.publish("question", 41);
        assertThat(said.readLine()).isEqualTo("question 41");
        assertThat(next(heard)).isEqualTo("question 41");
        assertThat(next(heard)).isEqualTo("answer 42");
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static String next(BlockingQueue<String> heard) throws InterruptedException {
    return Objects.requireNonNullElse(heard.poll(30, TimeUnit.SECONDS), "nothing");
  }

  /** The other server: says what it hears, and answers a question. */
  static final class Other {
    private Other() {}

    public static void main(String... arguments) throws InterruptedException {
      String place = arguments[0];
      DatabasePlace database =
          place.startsWith("jdbc:")
              ? new DatabasePlace.PostgresServer(place, "rostrum", new Secret(""), 3)
              : new DatabasePlace.SqliteFile(Path.of(place));
      BlockingQueue<Long> questions = new LinkedBlockingQueue<>();
      Database opened = Database.open(StorageSettings.in(Path.of(".")).with(database));
      Events events = Events.open(opened);
      events.subscribe((topic, sequence) -> {
        System.out.println(topic + " " + sequence);
        if (topic.equals("question")) {
          questions.add(sequence);
        }
      });
      System.out.println("listening");
      events.publish("answer", questions.take() + 1);
      Thread.currentThread().join();
    }
  }
}
