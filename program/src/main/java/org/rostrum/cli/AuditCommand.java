package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.filing.FilingWitness;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.AuditReport;
import org.rostrum.storage.register.RegisterAudit;
import org.rostrum.storage.register.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rostrum audit}: recomputes the register and all that must agree with it. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Recomputes the register: its logs, heads given out, keys, the rows and files that must"
            + " agree with it, and what became of each filing. Names the first thing that is"
            + " wrong.",
    footer = {"", "May run beside the server. Exit code 0: all is well; 1: something is wrong."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class AuditCommand implements Callable<Integer> {
  /** The rooms whose rows are held against the register. */
  static final List<Witness> WITNESSES = List.of(new FilingWitness());

  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "A key of the register from paper, or a file with one key a line: was it ever this"
              + " register’s?")
  private Optional<String> key = Optional.empty();

  @Option(names = "--language", defaultValue = "en", description = "ar, en, es, fr, ru or zh.")
  private String language = "en";

  @Override
  public Integer call() throws IOException {
    Tongue tongue = Tongue.of(language).orElseThrow(() -> misuse("No such language: " + language));
    StorageSettings settings = places.settings();
    try (FileStores files = FileStores.open(settings, new Acceptance(), new SecureRandom());
        Database database = Database.open(settings)) {
      AuditReport report =
          new RegisterAudit(database, WITNESSES, files.unpublished()::healthy, trusted()).run();
      PrintWriter out = spec.commandLine().getOut();
      out.println((report.wrong().isEmpty() ? "✓ " : "✗ ") + report.in(tongue));
      return report.wrong().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
  }

  private List<VerifierKey> trusted() throws IOException {
    if (key.isEmpty()) {
      return List.of();
    }
    Optional<VerifierKey> one = VerifierKey.parse(key.get());
    List<String> lines =
        one.isPresent() ? List.of(key.get()) : Files.readAllLines(Path.of(key.get()));
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line ->
            VerifierKey.parse(line.strip())
                .orElseThrow(() -> misuse("Not a key of a register: " + line.strip())))
        .toList();
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
