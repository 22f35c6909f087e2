package org.rostrum.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum user link}: another one-time link, for somebody whose first one ran out. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description =
        "Prints a new one-time link for somebody without a passkey. Links made before open no more.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class UserLinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Parameters(paramLabel = "ID", description = "The account, as rostrum user list shows it.")
  private String id;

  @Override
  public Integer call() {
    try (Accounts accounts = Accounts.open(places)) {
      var out = spec.commandLine().getOut();
      String link = accounts.linkAgain(id);
      out.println("This link opens once, within ten minutes:");
      out.println("  " + link);
      return ExitCode.DONE;
    }
  }
}
