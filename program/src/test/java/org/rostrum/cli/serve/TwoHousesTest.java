package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.DatabasePlace;
import org.rostrum.storage.FilesPlace;
import org.rostrum.storage.RealPostgres;
import org.rostrum.storage.files.LocalBucket;

/** Two servers, two processes, on one PostgreSQL and one S3 store, are one house. */
class TwoHousesTest {
  private static final String DEBATE = "fresh-water-in-armed-conflict";

  @TempDir private Path folder;

  private Path settings(
      String name, int port, DatabasePlace.PostgresServer database, FilesPlace.Bucket bucket)
      throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), bucket.secretKey().value());
    return Files.writeString(
        folder.resolve(name),
        String.join(
            "\n",
            "server.port = " + port,
            "server.url = http://localhost:" + port,
            "data.folder = " + folder.resolve(name + "-data"),
            "data.reserve = 0",
            "letters.warm = no",
            "database.url = " + database.url(),
            "database.user = rostrum",
            "register.key.file = " + folder.resolve("register.key"),
            "files.s3.url = " + bucket.endpoint(),
            "files.s3.region = " + bucket.region(),
            "files.s3.bucket = " + bucket.bucket(),
            "files.s3.key = " + bucket.accessKey(),
            "files.s3.secret.file = " + secret,
            ""));
  }

  private static HttpResponse<String> ask(HttpClient client, HttpRequest.Builder request)
      throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder at(int port, String path, String cookie) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Cookie", "form=guard" + cookie);
  }

  @Test
  void sessionsPagesChangesAndFiles_areTheSameOnBoth_andOneGoesOnAlone() throws Exception {
    DatabasePlace.PostgresServer database = RealPostgres.emptyDatabase();
    FilesPlace.Bucket bucket = LocalBucket.empty();
    int one = ServerProcess.freePort();
    int two = ServerProcess.freePort();
    try (HouseProcess first = HouseProcess.start(settings("one", one, database, bucket));
        HouseProcess second = HouseProcess.start(settings("two", two, database, bucket));
        HttpClient client = HttpClient.newHttpClient()) {
      // Who enters on one is known on the other.
      HttpResponse<String> entered = ask(client, at(one, "/demo/administrator", ""));
      String cookie =
          "; " + entered.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      assertThat(ask(client, at(two, "/account", cookie)).statusCode()).isEqualTo(200);
      assertThat(ask(client, at(two, "/account", "")).statusCode()).isEqualTo(401);

      // What is changed on one stands on the other's page.
      HttpResponse<String> added =
          ask(
              client,
              at(one, "/missions/QLY/people", cookie)
                  .header("X-XSRF-TOKEN", OpenHouse.GUARD)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("name=N.+Condori&role=DRAFTER")));
      assertThat(added.statusCode()).isEqualTo(200);
      assertThat(ask(client, at(two, "/missions/QLY/people", cookie)).body())
          .contains("N. Condori");
      assertThat(debate(client, one)).isEqualTo(debate(client, two));

      // Who watches a debate on the other is told.
      try (Socket watching = new Socket("localhost", two)) {
        watching
            .getOutputStream()
            .write(
                ("GET /debates/" + DEBATE + "/events?seen=0 HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(watching.getInputStream(), StandardCharsets.US_ASCII));
        long before = number(lines);
        first.tell("extend " + DEBATE);
        assertThat(number(lines)).isEqualTo(before + 1);
      }

      // A file kept through one is read through the other.
      String hash = first.tell("keep The words of a statement.");
      assertThat(second.tell("read " + hash)).isEqualTo("The words of a statement.");

      // One is cut off; the other serves on, writes on, and knows who is in.
      first.cutOff();
      assertThat(ask(client, at(two, "/account", cookie)).statusCode()).isEqualTo(200);
      assertThat(ask(client, at(two, "/health", "")).statusCode()).isEqualTo(200);
      second.tell("extend " + DEBATE);
    }
  }

  /** The words of the debate's page, without the clock. */
  private static String debate(HttpClient client, int port) throws Exception {
    var page = Jsoup.parse(ask(client, at(port, "/debates/" + DEBATE, "")).body());
    page.select("[data-until], .count").remove();
    return page.expectFirst("main").text();
  }

  private static long number(BufferedReader lines) throws Exception {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("id: ")) {
        return Long.parseLong(line.substring("id: ".length()));
      }
    }
    throw new IllegalStateException("the connection has ended");
  }
}
