package org.rostrum.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.settings.Settings;
import org.rostrum.web.WebSettings;

/**
 * Opens a house in an empty folder, asks for its pages and closes it, so that the JVM can learn how
 * a server starts. The launcher runs this once and keeps what was learnt as the AOT cache.
 *
 * <p>Its only argument is the folder.
 */
public final class ServerRehearsal {
  private static final List<String> PAGES =
      List.of("/", "/?lang=ar", "/?lang=fr", "/style", "/enter", "/health", "/nowhere");

  private ServerRehearsal() {}

  /** Plays once; a page that fails does no harm, the cache is only poorer. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Settings settings =
        AllSettings.read(Optional.empty(), Map.of())
            .with(WebSettings.PORT, "0")
            .with(StorageKeys.FOLDER, arguments[0]);
    try (Server server = Server.start(settings, Clock.systemUTC());
        HttpClient browser = HttpClient.newHttpClient()) {
      URI house = URI.create("http://127.0.0.1:" + server.port());
      for (String page : PAGES) {
        HttpRequest request = HttpRequest.newBuilder(house.resolve(page)).build();
        browser.send(request, BodyHandlers.discarding());
      }
    }
    System.exit(0);
  }
}
