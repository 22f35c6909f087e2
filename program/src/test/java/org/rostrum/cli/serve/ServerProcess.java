package org.rostrum.cli.serve;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.cli.Main;

/** {@code rostrum serve} as operators run it: a process of its own, told by a settings file. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String address;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch open = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts one and waits until it says that it is open, or ends.
   *
   * @param folder the server's own; the settings file is laid there
   * @param more settings beside the folder and the port
   */
  static ServerProcess start(Path folder, Map<String, String> more, String... flags) {
    int port = freePort();
    Map<String, String> settings = new TreeMap<>();
    settings.put("server.port", Integer.toString(port));
    settings.put("data.folder", folder.resolve("data").toString());
    settings.put("data.reserve", "0");
    settings.put("letters.warm", "no");
    settings.putAll(more);
    StringBuilder lines = new StringBuilder();
    settings.forEach((key, value) -> lines.append(key + " = " + value + "\n"));
    try {
      Files.createDirectories(folder);
      Path file = Files.writeString(folder.resolve("settings"), lines);
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.add("--enable-native-access=ALL-UNNAMED");
      command.addAll(List.of(flags));
      command.addAll(List.of("-cp", classPath(), Main.class.getName()));
      command.addAll(List.of("serve", "--settings", file.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      ServerProcess server = new ServerProcess(process, "http://localhost:" + port);
      Thread.ofVirtual().start(server::listen);
      server.open.await(300, TimeUnit.SECONDS);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Without what the tests bring: settings of the log among it. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.contains("s3proxy") && !part.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith("Rostrum is open")) {
          open.countDown();
        }
      }
    } catch (IOException e) {
      said.add("(cut off)");
    }
    open.countDown();
  }

  /** All it has said so far, on both streams. */
  List<String> said() {
    return List.copyOf(said);
  }

  /** Waits until it has said a line with these words. */
  void waitFor(String words) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (said.stream().noneMatch(line -> line.contains(words))) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never said: " + words);
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  Process process() {
    return process;
  }

  /** The exit code, once it has ended by itself. */
  int code() {
    try {
      return process.waitFor(300, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String at(String path) {
    return address + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it at once. */
  @Override
  public void close() {
    client.shutdownNow();
    process.destroyForcibly();
    process.onExit().join();
  }
}
