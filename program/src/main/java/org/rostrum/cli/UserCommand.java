package org.rostrum.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rostrum user}: accounts, for operators at the terminal, beside a running server. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description = "Invites people, lists them, hands out links, closes accounts.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UserInviteCommand.class,
      UserListCommand.class,
      UserLinkCommand.class,
      UserCloseCommand.class
    },
    footer = {"", "Everyone in the mission is told of it on its page. May run beside the server."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class UserCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? Try: rostrum user --help");
  }
}
