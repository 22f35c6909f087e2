package org.rostrum.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rostrum.receive.letter.LetterSettings;
import org.rostrum.settings.Settings;
import org.rostrum.web.WebSettings;
import org.rostrum.web.watch.WatchSettings;

/** A real server in an empty folder, on a port of its own. */
final class OpenHouse implements AutoCloseable {
  /**
   * The guard "guard" as a form carries it: five random bytes, here zeros, and the guard under
   * them.
   */
  static final String GUARD =
      java.util.Base64.getUrlEncoder()
          .encodeToString("\0\0\0\0\0guard".getBytes(java.nio.charset.StandardCharsets.UTF_8));

  private final Server server;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private OpenHouse(Server server, String address) {
    this.server = server;
    this.address = address;
  }

  static OpenHouse in(Path folder) {
    return in(folder, Clock.systemUTC(), settings -> settings);
  }

  static OpenHouse in(Path folder, Clock clock, UnaryOperator<Settings> more) {
    return in(folder, settings -> Server.start(more.apply(settings), clock));
  }

  /** The house of {@code rostrum demo}: invented missions, people, the specimen debate, no door. */
  static OpenHouse demo(Path folder, Clock clock) {
    return in(folder, settings -> Server.demonstrate(settings, clock));
  }

  private static OpenHouse in(Path folder, Function<Settings, Server> opening) {
    int port = freePort();
    String address = "http://localhost:" + port;
    Settings settings =
        AllSettings.read(Optional.empty(), Map.of())
            .with(WebSettings.PORT, Integer.toString(port))
            .with(WebSettings.URL, address)
            .with(WebSettings.SPECIMENS, "yes")
            .with(StorageKeys.FOLDER, folder.toString())
            .with(WatchSettings.RESERVE, "0")
            .with(LetterSettings.WARM, "no");
    return new OpenHouse(opening.apply(settings), address);
  }

  Server server() {
    return server;
  }

  String at(String path) {
    return address + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The status of an answer; a form is sent with its guard. */
  int ask(String method, String path, String cookie) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(at(path)))
            .header("Cookie", "form=guard" + (cookie.isEmpty() ? "" : "; " + cookie));
    if (method.equals("POST")) {
      request
          .header("X-XSRF-TOKEN", GUARD)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString("nothing="));
    }
    try {
      HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
      answer.body().close(); // an answer that goes on for ever is one, too
      return answer.statusCode();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
