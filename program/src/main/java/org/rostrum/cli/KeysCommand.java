package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum keys}: what seals unpublished files, and what signs the register. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Keys for sealing unpublished files, and the key that signs the register.",
    subcommands = {KeysCommand.New.class, KeysCommand.Renew.class, RegisterKeyCommand.class})
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class KeysCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.USAGE;
  }

  /** {@code rostrum keys new FILE}. */
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Puts a new key first in a file of keys; makes the file when it is not there.")
  static final class New implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file of keys.")
    private Path file;

    @Override
    public Integer call() throws IOException {
      String id = new KeyFile(file).addKey(new SecureRandom());
      PrintWriter out = spec.commandLine().getOut();
      out.println("Key " + id + " is first in " + file + ".");
      out.println(
          "Keep a copy of the file apart from the backups; set files.keys.file; start the server"
              + " anew. Then run: rostrum keys renew");
      return ExitCode.DONE;
    }
  }

  /** {@code rostrum keys renew}. */
  @Command(
      name = "renew",
      mixinStandardHelpOptions = true,
      description = "Seals every unpublished file with the first key; the other keys may go then.")
  static final class Renew implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private KeptPlaces places;

    @Override
    public Integer call() throws IOException {
      StorageSettings settings = places.settings();
      Optional<Path> keys = settings.keyFile();
      PrintWriter out = spec.commandLine().getOut();
      if (keys.isEmpty()) {
        out.println("No file of keys is configured: set files.keys.file first.");
        return ExitCode.USAGE;
      }
      try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom())) {
        out.println(files.unpublished().renewCovers() + " files sealed anew.");
        return ExitCode.DONE;
      }
    }
  }
}
