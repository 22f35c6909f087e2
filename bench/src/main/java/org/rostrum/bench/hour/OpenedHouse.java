package org.rostrum.bench.hour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A server as a process of its own, started with the words of the system property {@code server},
 * and the missions that are in.
 */
final class OpenedHouse implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;
  private final HttpClient client =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
  private final List<Delegation> delegations = new ArrayList<>();
  private final int port;
  private String debate = "";

  private OpenedHouse(Process process, int port) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
    this.port = port;
  }

  /** Waits until it answers. */
  static OpenedHouse start(Path folder, int missions) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(System.getProperty("server").split("\t")));
    command.addAll(List.of(folder.toString(), Integer.toString(port), Integer.toString(missions)));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("server.log").toFile()).start();
    OpenedHouse house = new OpenedHouse(process, port);
    house.meet();
    Path log = folder.resolve("server.out");
    Thread.ofPlatform().daemon().start(() -> house.write(log)); // or the server waits to speak
    return house;
  }

  List<Delegation> delegations() {
    return List.copyOf(delegations);
  }

  String debate() {
    return debate;
  }

  int port() {
    return port;
  }

  double cpuSeconds() {
    return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
  }

  /** Ends the server at once; a measurement has nothing to keep. */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    said.close();
    client.shutdownNow();
  }

  private void meet() throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "debate" -> debate = words[1];
        case "mission" ->
            delegations.add(
                new Delegation(client, "http://localhost:" + port, debate, words[1], words[2]));
        case "ready" -> {
          return;
        }
        default -> {
          // the machine's own words, such as the log's
        }
      }
    }
    throw new IOException("the server ended before it was ready; see server.log");
  }

  private void write(Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      said.transferTo(out);
    } catch (IOException e) {
      return; // it has ended
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
