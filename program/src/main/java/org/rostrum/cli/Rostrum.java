package org.rostrum.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command. A new subcommand is one class beside this one and one line below. */
@Command(
    name = "rostrum",
    description =
        "Runs an open debate of the Security Council, from the concept note to the record.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but something was found or does not balance",
      "2:the command was not understood; nothing was done",
      "3:a file cannot be read or written, or is refused",
      "4:a fault of ours; the message names a log file"
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "In a checkout the launcher adds:",
      "  ./rostrum test       everything that must hold before a change is taken",
      "  ./rostrum reproduce  builds twice and compares the jars",
      "  ./rostrum image      makes a container image, without a Docker daemon",
      "  ./rostrum install    lays the server into a folder that needs nothing else"
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      UserCommand.class,
      ConceptCommand.class,
      CompileCommand.class,
      ReadCommand.class,
      CheckCommand.class,
      CoverCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DoctorCommand.class,
      ScrubCommand.class,
      KeysCommand.class,
      HelpCommand.class,
      SymbolsCommand.class,
      VerifyCommand.class
    })
final class Rostrum implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs a command
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? Try: rostrum --help");
  }
}
