package org.rostrum.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum user close}: nobody enters by this account any more. */
@Command(
    name = "close",
    mixinStandardHelpOptions = true,
    description = "Closes an account and ends its sessions. Its name stays in the record.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class UserCloseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Parameters(paramLabel = "ID", description = "The account, as rostrum user list shows it.")
  private String id;

  @Override
  public Integer call() {
    try (Accounts accounts = Accounts.open(places)) {
      spec.commandLine().getOut().println(accounts.close(id).name() + ": the account is closed.");
      return ExitCode.DONE;
    }
  }
}
