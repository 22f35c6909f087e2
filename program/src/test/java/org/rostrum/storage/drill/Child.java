package org.rostrum.storage.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.storage.DatabasePlace;
import org.rostrum.storage.Secret;
import org.rostrum.storage.StorageSettings;

/** Another process on the same class path. */
final class Child {
  private Child() {}

  /** Starts a class's main with the settings and more words, behind a prefix such as strace. */
  static Process start(List<String> prefix, Class<?> main, StorageSettings settings)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.add(settings.folder().toString());
    command.add(
        switch (settings.database()) {
          case DatabasePlace.SqliteFile file -> file.file().toString();
          case DatabasePlace.PostgresServer server -> server.url();
        });
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** The settings that {@link #start} handed over. */
  static StorageSettings settings(String... arguments) {
    StorageSettings settings = StorageSettings.in(Path.of(arguments[0]));
    String database = arguments[1];
    return database.startsWith("jdbc:")
        ? settings.with(new DatabasePlace.PostgresServer(database, "rostrum", new Secret(""), 10))
        : settings;
  }
}
