package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rostrum.cli.serve.AllSettings;
import org.rostrum.cli.serve.Server;
import org.rostrum.cli.serve.ServerRehearsal;
import org.rostrum.cli.serve.StorageKeys;
import org.rostrum.people.pages.DemoDoor;
import org.rostrum.settings.Settings;
import org.rostrum.web.WebSettings;
import org.rostrum.web.watch.WatchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rostrum demo}: a house of invented States in the browser, one link per role. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Opens a house of invented States in the browser, with one link per role. Stops at Ctrl+C.",
    footer = {
      "",
      "To compile the specimen debate on the command line:",
      "  ./rostrum compile examples/specimen-debate --out out/specimen-debate"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class DemoCommand implements Callable<Integer> {
  /**
   * Seconds until the missions begin to file: whoever opened the house sees its first page first.
   */
  private static final long AFTER = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port it listens on, on this machine alone (default: 8080).")
  private String port = "8080";

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keeps everything in this folder, to go on later; else nothing is kept.")
  private Optional<Path> keep = Optional.empty();

  @Option(names = "--rehearsal", hidden = true, description = "Opens, is asked, and closes.")
  private boolean rehearsal;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = keep.isPresent() ? keep.get() : scratch();
    Settings settings =
        AllSettings.read(Optional.empty(), Map.of())
            .with(WebSettings.PORT, port)
            .with(WebSettings.SPECIMENS, "yes")
            .with(StorageKeys.FOLDER, folder.toString())
            .with(WatchSettings.RESERVE, "0");
    Server server = Server.demonstrate(settings, Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    out.println("Rostrum is open at " + server.address() + DemoDoor.PATH);
    out.println("One link per role:");
    DemoDoor.paths().forEach(path -> out.println("  " + server.address() + path));
    out.println("Ctrl+C stops it.");
    out.flush();
    if (rehearsal) {
      ServerRehearsal.play(server);
      server.close();
      return ExitCode.DONE;
    }
    Thread life = Thread.ofPlatform().daemon().name("demo").unstarted(server::live);
    CompletableFuture.delayedExecutor(AFTER, TimeUnit.SECONDS).execute(life::start);
    new CountDownLatch(1).await(); // until the process is told to stop
    return ExitCode.DONE;
  }

  private static Path scratch() throws IOException {
    Path folder = Files.createTempDirectory("rostrum-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Scratch.forget(folder)));
    return folder;
  }
}
