package org.rostrum.cli.serve;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.DeadlineExtension;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;

/** A demonstration's house in a process of its own, which does what it is told, line by line. */
final class HouseProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter orders;

  private HouseProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts one; it is open when this returns. */
  static HouseProcess start(Path settings) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HouseProcess.class.getName(),
                    settings.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HouseProcess house = new HouseProcess(process);
    house.await("open");
    return house;
  }

  /** Tells it to do something, and hears what came of it. */
  String tell(String order) throws IOException {
    orders.write(order + "\n");
    orders.flush();
    return await("done");
  }

  private String await(String word) throws IOException {
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith(word)) {
        return line.substring(word.length()).strip();
      }
    }
    throw new IOException("the house has ended");
  }

  /** Ends it as a power cut would, with no time for a word. */
  void cutOff() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    cutOff();
    process.onExit().join();
  }

  /** The house itself. */
  public static void main(String... arguments) throws IOException {
    Server server =
        Server.demonstrate(
            AllSettings.read(Optional.of(Path.of(arguments[0])), Map.of()), Clock.systemUTC());
    FileStores files = server.part(FileStores.class);
    System.out.println("open");
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      String[] words = line.split(" ", 2);
      System.out.println("done " + obey(server, files, words[0], words[1]));
    }
  }

  private static String obey(Server server, FileStores files, String order, String what)
      throws IOException {
    return switch (order) {
      case "extend" -> {
        server.part(DeadlineExtension.class).extend(what, Duration.ofHours(1));
        yield "";
      }
      case "keep" ->
          files
              .unpublished()
              .keep(new ByteArrayInputStream(what.getBytes(StandardCharsets.UTF_8)))
              .hash()
              .hex();
      default -> {
        try (var in = files.unpublished().open(new FileHash(what))) {
          yield new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    };
  }
}
