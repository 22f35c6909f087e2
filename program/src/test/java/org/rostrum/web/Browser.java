package org.rostrum.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real Chromium, driven over its DevTools protocol. Tests that need it are left out, and say so,
 * where the machine has none.
 */
public final class Browser implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final HttpClient client;
  private final WebSocket socket;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();

  private Browser(Process process, HttpClient client, URI address) {
    this.process = process;
    this.client = client;
    this.socket = client.newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  /** The browser of this machine. */
  static Optional<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one with an empty profile. */
  public static Browser start(Path profile) {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "no Chromium on this machine");
    ProcessBuilder builder =
        new ProcessBuilder(
            program.orElseThrow().toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--lang=en",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    builder.redirectErrorStream(true);
    try {
      Process process = builder.start();
      HttpClient client = HttpClient.newHttpClient();
      return new Browser(process, client, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String sign = "DevTools listening on ";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(sign)) {
        Thread.ofVirtual().start(() -> listenOn(lines));
        return URI.create(line.substring(sign.length()).strip());
      }
    }
    throw new IOException("the browser did not start");
  }

  /** Whatever else it says, until it is closed. */
  private static void listenOn(BufferedReader lines) {
    try (Stream<String> rest = lines.lines()) {
      rest.forEach(line -> {});
    } catch (UncheckedIOException closed) {
      // it was closed
    }
  }

  /** A new tab with a cookie jar of its own. */
  public Tab tab() {
    String context =
        call("", "Target.createBrowserContext", Map.of()).get("browserContextId").asString();
    String target =
        call("", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
            .get("targetId")
            .asString();
    String session =
        call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    return new Tab(this, session);
  }

  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(number, answer);
    Map<String, Object> message = new java.util.HashMap<>();
    message.put("id", number);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    synchronized (socket) {
      socket.sendText(JSON.writeValueAsString(message), true).join();
    }
    JsonNode node = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (node.has("error")) {
      throw new IllegalStateException(method + ": " + node.get("error"));
    }
    return node.get("result");
  }

  /** Waits for an event of a tab; register before doing what causes it. */
  CompletableFuture<JsonNode> next(String session, String event) {
    CompletableFuture<JsonNode> happened = new CompletableFuture<>();
    Consumer<JsonNode> listener =
        node -> {
          if (node.path("method").asString("").equals(event)
              && node.path("sessionId").asString("").equals(session)) {
            happened.complete(node.get("params"));
          }
        };
    listeners.add(listener);
    return happened
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .whenComplete((node, failure) -> listeners.remove(listener));
  }

  void listen(Consumer<JsonNode> listener) {
    listeners.add(listener);
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      heard.append(data);
      if (last) {
        JsonNode node = JSON.readTree(heard.toString());
        heard.setLength(0);
        CompletableFuture<JsonNode> answer =
            node.has("id") ? waiting.remove(node.get("id").asInt()) : null;
        if (answer != null) {
          answer.complete(node);
        } else {
          listeners.forEach(listener -> listener.accept(node));
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
