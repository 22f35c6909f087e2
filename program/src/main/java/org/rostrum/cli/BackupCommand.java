package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.backup.Backup;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum backup}: everything that is kept, while the server runs. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copies the database and all files, while the server goes on working.",
    footer = {
      "",
      "The file of keys is not in the backup: keep a copy of it apart, or sealed files stay shut."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Parameters(paramLabel = "PLACE", description = "A new folder, or a new file that ends in .zip.")
  private Path place;

  @Override
  public Integer call() throws IOException {
    StorageSettings settings = places.settings();
    PrintWriter out = spec.commandLine().getOut();
    try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom());
        Database database = Database.open(settings)) {
      Backup.Made made = new Backup(database, files).to(place, Clock.systemUTC().instant());
      out.println(place + ": the database and " + made.files() + " files, checked.");
      made.damaged()
          .forEach(hash -> out.println("Damaged already in the store, copied as it is: " + hash));
      return made.damaged().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
  }
}
