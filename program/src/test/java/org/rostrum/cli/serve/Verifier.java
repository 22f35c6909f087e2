package org.rostrum.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.storage.register.Registrar;

/** The verifier in Python, as a delegation runs it: with its receipts, its files and a key. */
final class Verifier {
  private static final Path SCRIPT = Path.of("../verify/rostrum_verify.py");

  private final Path folder;

  Verifier(Path folder, OpenHouse house) {
    this.folder = folder;
    write("register.key", house.server().part(Registrar.class).keys().getFirst() + "\n");
  }

  /** Puts a file beside the others. */
  Path write(String name, byte[] bytes) {
    try {
      return Files.write(Files.createDirectories(folder).resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What it says to a receipt and what goes with it; one line for each thing that holds. */
  List<String> check(String receipt, String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toAbsolutePath().toString()));
    command.addAll(List.of(receipt, "--key", "register.key"));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().filter(line -> !line.startsWith("  ")).toList();
  }
}
