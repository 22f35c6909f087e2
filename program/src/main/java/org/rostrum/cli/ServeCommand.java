package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rostrum.cli.serve.AllSettings;
import org.rostrum.cli.serve.Server;
import org.rostrum.cli.serve.ServerRehearsal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rostrum serve}: the house in the browser, for those who run it in earnest. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Opens the house in the browser: people, debates, pages. Stops at Ctrl+C.",
    footer = {"", "Every setting is in docs/settings.md."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "The settings file (key = value, UTF-8). Without it: the environment alone.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--rehearsal", hidden = true, description = "Opens, is asked, and closes.")
  private boolean rehearsal;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Server server = Server.start(AllSettings.read(file, System.getenv()), Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    out.println("Rostrum is open at " + server.address());
    server
        .firstLink()
        .ifPresent(link ->
            out.println(
                "Nobody can enter yet. The first officer of the Secretariat opens this link"
                    + " within ten minutes, once:\n  "
                    + link));
    out.flush();
    if (rehearsal) {
      ServerRehearsal.play(server);
      server.close();
      return ExitCode.DONE;
    }
    new CountDownLatch(1).await(); // until the process is told to stop
    return ExitCode.DONE;
  }
}
