package org.rostrum.cli;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Scrub;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rostrum scrub}: every file read again, as each night. */
@Command(
    name = "scrub",
    mixinStandardHelpOptions = true,
    description = "Reads every file that is kept and compares it with its hash.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class ScrubCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Override
  public Integer call() {
    StorageSettings settings = places.settings();
    PrintWriter out = spec.commandLine().getOut();
    try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom())) {
      Scrub.Report report = Scrub.of(files);
      report.damaged().forEach(hash -> out.println("Not what was kept: " + hash));
      out.println(report.read() + " files read, " + report.damaged().size() + " damaged.");
      return report.damaged().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
  }
}
