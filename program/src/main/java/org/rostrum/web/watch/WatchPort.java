package org.rostrum.web.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.rostrum.settings.SettingRefused;

/** The second port, for watchers alone. */
final class WatchPort {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final InetSocketAddress address;
  private final Numbers numbers;
  private final Checkup checkup;
  private final HttpServer server;
  private volatile boolean running;

  WatchPort(InetSocketAddress address, Numbers numbers, Checkup checkup) {
    this.address = address;
    this.numbers = numbers;
    this.checkup = checkup;
    try {
      this.server = HttpServer.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    try {
      server.bind(address, 0);
    } catch (IOException e) {
      throw new SettingRefused(
          "watch.port is \""
              + address.getPort()
              + "\" and must be a port that no other program listens on, of an address of this"
              + " machine. Correct it, or watch.address.");
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/metrics", this::metrics);
    server.createContext("/health", this::health);
    server.createContext("/ready", exchange -> answer(exchange, 200, "text/plain", "ok\n"));
    server.start();
    running = true;
  }

  private void metrics(HttpExchange exchange) throws IOException {
    answer(exchange, 200, PROMETHEUS, numbers.page());
  }

  private void health(HttpExchange exchange) throws IOException {
    Checkup.Found found = checkup.look();
    StringBuilder lines = new StringBuilder();
    found.results().forEach((name, result) -> lines.append(name + " " + result + "\n"));
    answer(exchange, found.well() ? 200 : 503, "text/plain", lines.toString());
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** The port it listens on. */
  int port() {
    return server.getAddress().getPort();
  }

  void stop() {
    running = false;
    server.stop(0);
  }

  boolean isRunning() {
    return running;
  }
}
