package org.rostrum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.backup.Restore;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum restore}: a backup into an empty place. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Puts a backup into an empty place, after checking all of it.",
    footer = {"", "Nothing that is there is touched. Run rostrum doctor afterwards."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Parameters(paramLabel = "BACKUP", description = "What rostrum backup wrote.")
  private Path backup;

  @Override
  public Integer call() throws IOException {
    StorageSettings settings = places.settings();
    try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom())) {
      Restore.Restored restored = new Restore(settings, files).from(backup);
      spec.commandLine()
          .getOut()
          .println(
              "Restored the backup made "
                  + restored.made()
                  + ": the database and "
                  + restored.files()
                  + " files. This is generation "
                  + restored.generation()
                  + " of the installation.");
      return ExitCode.DONE;
    }
  }
}
