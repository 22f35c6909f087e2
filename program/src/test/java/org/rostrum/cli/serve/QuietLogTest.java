package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent to the server, its log repeats none of it. */
class QuietLogTest {
  private static final String MARK = "zwergmaulwurf";

  @TempDir private Path folder;

  @Test
  void nothingThatWasSent_standsInTheLog_andEachRequestHasItsLine() {
    try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
      for (String path :
          List.of(
              "/" + MARK,
              "/link/" + MARK,
              "/enter?next=/" + MARK,
              "/missions/" + MARK + "/people",
              "/debates/" + MARK,
              "/?lang=" + MARK,
              "/assets/" + MARK + "/rostrum.css",
              "/%00" + MARK,
              "/" + MARK + ";a=b",
              "/..%2f" + MARK)) {
        server.get(path, "User-Agent", MARK, "Cookie", "in=" + MARK, "Referer", MARK);
      }
      for (String body : List.of("key=" + MARK, "%zz=" + MARK, "{\"" + MARK, MARK.repeat(40_000))) {
        for (String type :
            List.of(
                "application/x-www-form-urlencoded",
                "application/json",
                MARK + "/" + MARK,
                "multipart/form-data; boundary=" + MARK)) {
          server.send(
              HttpRequest.newBuilder(URI.create(server.at("/link/" + MARK)))
                  .header("Content-Type", type)
                  .header("Cookie", "form=guard")
                  .header("X-XSRF-TOKEN", OpenHouse.GUARD)
                  .POST(BodyPublishers.ofString(body)));
        }
      }
      server.get("/health");
      server.waitFor("\"route\":\"/health\""); // an answer goes before its line

      assertThat(server.said()).noneMatch(line -> line.contains(MARK));
      assertThat(server.said().stream().filter(line -> line.contains("\"route\":\"/health\"")))
          .singleElement()
          .asString()
          .matches(
              "\\{\"@timestamp\":\"[^\"]+\".*\"message\":\"Answered\".*\"method\":\"GET\",\"route\":\"/health\",\"status\":200,\"ms\":\\d+.*}");
      assertThat(server.said())
          .anyMatch(line ->
              line.contains("\"route\":\"/link/{word}\",\"status\":410")
                  && !line.contains("\"number\""))
          .anyMatch(line ->
              line.contains("\"route\":\"none\",\"status\":404")
                  && line.matches(".*\"number\":\"[0-9A-F]{4}-[0-9A-F]{2}\".*"))
          .anyMatch(line ->
              line.matches(".*\"message\":\"The house opens\".*\"zones\":\"20\\d\\d[a-z]\".*"));
    }
  }
}
