package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines are told is what the routes are, and what they answer. */
class OpenApiTest {
  @TempDir private Path folder;

  /** On a difference the new description is written at once: look at it, and commit it. */
  @Test
  void description_isWrittenDown_andEachRouteAnswersAsItSays() throws Exception {
    Path page = Path.of("../docs/openapi.json");
    String committed = Files.exists(page) ? Files.readString(page) : "";
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC())) {
      String told = house.get("/openapi.json").body();
      if (!told.equals(committed)) {
        Files.writeString(page, told);
      }
      JsonNode paths = new JsonMapper().readTree(told).get("paths");
      for (String path : new TreeSet<>(paths.propertyNames())) {
        JsonNode content = paths.get(path).get("get").get("responses").get("200").get("content");
        String asked = path.replace("{debate}", "fresh-water-in-armed-conflict");
        if (asked.contains("{")) {
          continue;
        }
        var answer = house.get(asked);
        assertThat(answer.statusCode()).as(asked).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0])
            .as(asked)
            .isEqualTo(content.propertyNames().iterator().next());
      }
      assertThat(committed)
          .as("docs/openapi.json was not as the routes are. It has been written anew: commit it")
          .isEqualTo(told);
    }
  }
}
