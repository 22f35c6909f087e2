package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passkey that fails again and again waits; another, from the same address, does not. */
class FailedKeysTest {
  @Test
  void keyThatFailsTenTimes_waits_andAnotherKeyDoesNot(@TempDir Path folder) throws Exception {
    Clock stopped = Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);
    try (OpenHouse house = OpenHouse.in(folder, stopped, settings -> settings);
        HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 10; i++) {
        assertThat(enter(house, client, "b25lLWtleQ")).isEqualTo(401);
      }
      assertThat(enter(house, client, "b25lLWtleQ")).isEqualTo(429);
      assertThat(enter(house, client, "YW5vdGhlci1rZXk")).isEqualTo(401);
    }
  }

  private static int enter(OpenHouse house, HttpClient client, String key) throws Exception {
    String shown = URLEncoder.encode("{\"rawId\":\"" + key + "\"}", StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(house.at("/enter")))
            .header("Cookie", "form=guard")
            .header("X-XSRF-TOKEN", OpenHouse.GUARD)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("credential=" + shown))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
