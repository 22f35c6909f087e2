package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  record Sitting(String place, LocalDate day, Instant opens, Path note, List<String> topics) {}

  @Test
  void record_keepsItsOrderAndPathsAndDatesAreText() {
    Sitting sitting =
        new Sitting(
            "Chambre du Conseil «é»",
            LocalDate.of(2026, 11, 3),
            Instant.parse("2026-11-03T15:00:00Z"),
            Path.of("examples", "note.docx"),
            List.of("z", "a"));
    assertThat(Json.text(sitting))
        .isEqualTo(
            """
            {
              "place" : "Chambre du Conseil «é»",
              "day" : "2026-11-03",
              "opens" : "2026-11-03T15:00:00Z",
              "note" : "examples/note.docx",
              "topics" : [
                "z",
                "a"
              ]
            }\
            """);
  }

  @Test
  void map_isSortedByKey() {
    assertThat(Json.text(Map.of("b", 2, "a", 1, "c", 3)))
        .isEqualTo("{\n  \"a\" : 1,\n  \"b\" : 2,\n  \"c\" : 3\n}");
  }
}
