package org.rostrum.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rostrum user list}: who has an account. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists accounts: id, mission, state, whether there is a passkey, roles, name.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class UserListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Option(names = "--mission", paramLabel = "CODE", description = "Of this mission alone.")
  private String mission = "";

  @Override
  public Integer call() {
    try (Accounts accounts = Accounts.open(places)) {
      var out = spec.commandLine().getOut();
      for (Accounts.Line line : accounts.list(mission)) {
        out.println(
            String.join(
                "  ",
                line.person().id(),
                line.person().mission(),
                line.person().state().name().toLowerCase(Locale.ROOT),
                line.keys() == 0 ? "no passkey" : "passkeys: " + line.keys(),
                String.join(
                    ",",
                    line.person().seats().stream()
                        .map(seat -> Accounts.word(seat.role()))
                        .toList()),
                line.person().name()));
      }
      return ExitCode.DONE;
    }
  }
}
