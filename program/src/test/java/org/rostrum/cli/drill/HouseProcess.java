package org.rostrum.cli.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A running {@link House}; each start is another process on the same settings. */
final class HouseProcess implements AutoCloseable {
  private final Process process;
  private final String address;
  private final String debate;
  private final Map<String, String> cookies;
  private final Duration opening;

  private HouseProcess(
      Process process,
      String address,
      String debate,
      Map<String, String> cookies,
      Duration opening) {
    this.process = process;
    this.address = address;
    this.debate = debate;
    this.cookies = Map.copyOf(cookies);
    this.opening = opening;
  }

  /**
   * Writes the settings of a house.
   *
   * @param folder where the file is laid
   * @param data the data folder
   */
  static Path settings(Path folder, Path data, Map<String, String> more) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Map<String, String> settings = new TreeMap<>();
    settings.put("server.port", Integer.toString(port));
    settings.put("server.url", "http://localhost:" + port);
    settings.put("data.folder", data.toString());
    settings.put("data.reserve", "0");
    settings.put("letters.warm", "no");
    settings.putAll(more);
    StringBuilder lines = new StringBuilder();
    settings.forEach((key, value) -> lines.append(key + " = " + value + "\n"));
    return Files.writeString(folder.resolve("settings"), lines);
  }

  /** Starts one; it is open when this returns. */
  static HouseProcess start(Path settings, int missions, List<String> prefix) throws IOException {
    return start(settings, missions, prefix, SlimStart.words());
  }

  /** Starts one behind a prefix such as strace, with the words of a JVM up to the class's name. */
  static HouseProcess start(Path settings, int missions, List<String> prefix, List<String> java)
      throws IOException {
    long began = System.nanoTime();
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.add(House.class.getName());
    command.addAll(List.of(settings.toString(), Integer.toString(missions)));
    Process process =
        new ProcessBuilder(command)
            .redirectError(
                ProcessBuilder.Redirect.appendTo(settings.resolveSibling("house.log").toFile()))
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String debate = "";
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "debate" -> debate = words[1];
        case "mission" -> cookies.put(words[1], words[2]);
        case "open" -> {
          Duration opening = Duration.ofNanos(System.nanoTime() - began);
          Path log = settings.resolveSibling("house.out");
          Thread.ofVirtual().start(() -> keep(said, log)); // or the house waits to speak
          return new HouseProcess(process, address(settings), debate, cookies, opening);
        }
        default -> {} // a line of the log
      }
    }
    throw new IOException(
        "the house has ended; it said: " + Files.readString(settings.resolveSibling("house.log")));
  }

  private static void keep(BufferedReader said, Path log) {
    try (Writer out =
        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      said.transferTo(out);
    } catch (IOException e) {
      return; // it was killed
    }
  }

  private static String address(Path settings) throws IOException {
    return Files.readAllLines(settings).stream()
        .filter(line -> line.startsWith("server.url = "))
        .map(line -> line.substring("server.url = ".length()))
        .findFirst()
        .orElseThrow();
  }

  String address() {
    return address;
  }

  String debate() {
    return debate;
  }

  /** A mission's person who has just entered. */
  Delegate delegate(String mission) {
    return new Delegate(address, debate, mission, cookies.get(mission));
  }

  /** How long it took until it was open. */
  Duration opening() {
    return opening;
  }

  Process process() {
    return process;
  }

  /** Ends it as an operator does, and waits. */
  void bringToAnEnd() throws InterruptedException {
    process.destroy();
    process.waitFor(2, TimeUnit.MINUTES);
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
