package org.rostrum.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Asks a server for its pages as the first visitors do, so that the JVM can learn how it starts and
 * answers. The launcher has {@code serve} and {@code demo} rehearse once, and keeps what was learnt
 * as the AOT cache.
 */
public final class ServerRehearsal {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?lang=ar",
          "/?lang=fr",
          "/style",
          "/enter",
          "/health",
          "/ready",
          "/nowhere",
          "/demo",
          "/demo/secretariat-officer",
          "/debates");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private ServerRehearsal() {}

  /** Asks; a page that fails does no harm, the cache is only poorer. */
  public static void play(Server server) throws IOException, InterruptedException {
    URI house = URI.create("http://127.0.0.1:" + server.port());
    try (HttpClient browser = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
      for (String page : PAGES) {
        ask(browser, house.resolve(page));
      }
      for (String path : server.firstPaths()) {
        ask(browser, house.resolve(path));
      }
    }
  }

  private static void ask(HttpClient browser, URI page) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
    browser.send(request, BodyHandlers.discarding());
  }
}
