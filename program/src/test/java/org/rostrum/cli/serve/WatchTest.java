package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.files.FileStores;
import org.rostrum.web.watch.WatchSettings;
import org.rostrum.web.watch.Watchers;

/** What watchers see: health that does the real thing, numbers without names. */
class WatchTest {
  @TempDir private Path folder;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T17:00:00Z"));

  private Clock clock() {
    java.time.InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  private OpenHouse watched() {
    return OpenHouse.in(folder, clock(), settings -> settings.with(WatchSettings.PORT, "0"));
  }

  private static HttpResponse<String> watch(OpenHouse house, String path) throws Exception {
    int port = house.server().part(Watchers.class).port().orElseThrow();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          BodyHandlers.ofString());
    }
  }

  @Test
  void health_doesTheRealThingOnceInAFewSeconds_andReadingGoesOnWhenTheDiskFailed()
      throws Exception {
    try (OpenHouse house = watched()) {
      assertThat(house.get("/health").body())
          .isEqualTo(
              "{\"status\":\"ok\",\"checks\":{\"database\":\"ok\",\"files\":\"ok\",\"disk\":\"ok\",\"register\":\"ok\"}}");

      house.server().part(FileStores.class).acceptance().stop("Input/output error");
      assertThat(house.get("/health").statusCode()).isEqualTo(200); // remembered
      now.updateAndGet(moment -> moment.plus(Duration.ofSeconds(5)));
      HttpResponse<String> failed = house.get("/health");
      assertThat(failed.statusCode()).isEqualTo(503);
      assertThat(failed.body())
          .isEqualTo(
              "{\"status\":\"failed\",\"checks\":{\"database\":\"ok\",\"files\":\"failed\",\"disk\":\"ok\",\"register\":\"ok\"}}");

      HttpResponse<String> watched = watch(house, "/health");
      assertThat(watched.statusCode()).isEqualTo(503);
      assertThat(watched.body()).isEqualTo("database ok\nfiles failed\ndisk ok\nregister ok\n");
      assertThat(house.get("/ready").body()).isEqualTo("{\"status\":\"ok\"}");
    }
  }

  @Test
  void numbers_countRequestsByRouteAndStatus_andNothingThatWasAskedFor() throws Exception {
    try (OpenHouse house = watched()) {
      house.get("/enter?next=/secret-debate");
      house.get("/link/secret-word");
      house.get("/secret-page");
      house.get("/secret-page");

      List<String> lines = watch(house, "/metrics").body().lines().toList();
      assertThat(lines.stream().filter(line -> line.startsWith("rostrum_requests_seconds_count")))
          .containsExactlyInAnyOrder(
              "rostrum_requests_seconds_count{method=\"GET\",route=\"/enter\",status=\"200\"} 1",
              "rostrum_requests_seconds_count{method=\"GET\",route=\"/link/{word}\",status=\"410\"} 1",
              "rostrum_requests_seconds_count{method=\"GET\",route=\"none\",status=\"404\"} 2");
      assertThat(lines)
          .contains("rostrum_files 0.0", "rostrum_files_bytes 0.0", "rostrum_edits 0.0")
          .contains("rostrum_sessions 0.0", "rostrum_filings{state=\"received\"} 0.0")
          .contains("rostrum_register_entries{log=\"debates\"} 0.0")
          .anyMatch(line -> line.startsWith("rostrum_disk_bytes{part=\"free\"}"))
          .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"))
          .noneMatch(line -> line.contains("secret"));
      assertThat(house.get("/metrics").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void reserve_isLaidAtTheStart_andTheNightIsScrubbed() throws Exception {
    try (OpenHouse house =
        OpenHouse.in(
            folder,
            clock(),
            settings -> settings.with(WatchSettings.PORT, "0").with(WatchSettings.RESERVE, "1"))) {
      String scrubbed = "rostrum_last_scrub{what=\"damaged\"} 0.0";
      for (int i = 0; i < 100 && !watch(house, "/metrics").body().contains(scrubbed); i++) {
        Thread.sleep(100);
      }
      assertThat(watch(house, "/metrics").body()).contains(scrubbed);
      assertThat(Files.size(folder.resolve("reserve"))).isEqualTo(1 << 20);
    }
  }
}
