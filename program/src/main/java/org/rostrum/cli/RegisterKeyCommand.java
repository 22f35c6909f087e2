package org.rostrum.cli;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.rostrum.cli.serve.RegisterKeys;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.KeyRotation;
import org.rostrum.storage.register.Registrar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rostrum keys register}: the key that signs the register. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = "Shows, makes or changes the key that signs the register.",
    subcommands = {
      RegisterKeyCommand.Show.class,
      RegisterKeyCommand.New.class,
      RegisterKeyCommand.Rotate.class
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class RegisterKeyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.USAGE;
  }

  /** {@code rostrum keys register show}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints the public keys, the present one first: what to print on paper.")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private KeptPlaces places;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      try (Database database = Database.open(places.settings())) {
        Registrar.keys(database).stream().map(VerifierKey::text).forEach(out::println);
      }
      return ExitCode.DONE;
    }
  }

  /** {@code rostrum keys register new}. */
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description =
          "Makes the key of a register that has none yet; the first start would do the same.")
  static final class New implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private KeptPlaces places;

    @Override
    public Integer call() {
      Settings settings = places.all();
      PrintWriter out = spec.commandLine().getOut();
      try (Database database = Database.open(places.settings());
          Registrar registrar =
              Registrar.open(
                  database,
                  RegisterKeys.file(settings),
                  RegisterKeys.name(settings),
                  RegisterKeys.algorithms(settings),
                  Clock.systemUTC(),
                  new SecureRandom())) {
        registrar.keys().stream().map(VerifierKey::text).forEach(out::println);
        out.println("The private key is in " + RegisterKeys.file(settings).path() + ".");
        out.println("Keep a copy of that file apart from the backups, which do not hold it.");
      }
      return ExitCode.DONE;
    }
  }

  /** {@code rostrum keys register rotate}. */
  @Command(
      name = "rotate",
      mixinStandardHelpOptions = true,
      description =
          "Gives the register a new key; an entry signed by both keys says so. The former private"
              + " key is gone afterwards.",
      footer = {
        "",
        "May run beside the server. With several servers: copy the key file to the others at once;"
            + " until then they sign nothing."
      })
  static final class Rotate implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private KeptPlaces places;

    @Option(
        names = "--lost",
        description =
            "The former key is lost. Nobody can follow this change but from paper: print the new"
                + " key and tell every mission.")
    private boolean lost;

    @Override
    public Integer call() {
      Settings settings = places.all();
      PrintWriter out = spec.commandLine().getOut();
      try (Database database = Database.open(places.settings())) {
        KeyRotation rotation =
            new KeyRotation(
                database, RegisterKeys.file(settings), Clock.systemUTC(), new SecureRandom());
        VerifierKey fresh =
            lost
                ? rotation.replaceLost(RegisterKeys.algorithms(settings))
                : rotation.rotate(RegisterKeys.algorithms(settings));
        out.println("The register is now signed by " + fresh.text());
        out.println("Print it, and keep a copy of " + RegisterKeys.file(settings).path() + ".");
      }
      return ExitCode.DONE;
    }
  }
}
