package org.rostrum.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rostrum.cli.serve.AllSettings;
import org.rostrum.cli.serve.StorageKeys;
import org.rostrum.settings.Settings;
import org.rostrum.storage.StorageSettings;
import picocli.CommandLine.Option;

/** The option of every command that touches what is kept: the server's own settings. */
final class KeptPlaces {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "The server's settings file. Without it: the environment alone.")
  private Optional<Path> file = Optional.empty();

  /** Where everything is kept. */
  StorageSettings settings() {
    return StorageKeys.places(all());
  }

  /** All settings. */
  Settings all() {
    return AllSettings.read(file, System.getenv());
  }
}
