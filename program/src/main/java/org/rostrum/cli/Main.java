package org.rostrum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts. Output is UTF-8 whatever the machine's locale says. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String... arguments) {
    // Libraries that log find no logger here, on purpose; that is no news for a person.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command with the given streams; never throws. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      PlainWords plainWords = new PlainWords();
      CommandLine commands = new CommandLine(new Rostrum());
      commands.setOut(out);
      commands.setErr(err);
      commands.setCaseInsensitiveEnumValuesAllowed(true);
      Ansi colour = Terminal.ofThisProcess().takesColour() ? Ansi.ON : Ansi.OFF;
      commands.setColorScheme(CommandLine.Help.defaultColorScheme(colour));
      commands.setExecutionExceptionHandler(plainWords);
      commands.setParameterExceptionHandler(plainWords);
      return commands.execute(arguments);
    } catch (Throwable fault) { // an Error in a command: memory, stack, a broken installation
      return PlainWords.say(fault, err);
    }
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
