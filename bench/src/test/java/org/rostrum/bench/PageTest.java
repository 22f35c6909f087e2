package org.rostrum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Line FULL = line("193 → docx + html + akn, ledger", 3.5, 400, "");
  private static final Line CHANGED =
      line("193, one of them changed since the last time", 1.75, 200, "");

  @Test
  void table_tellsFiguresAndFaults() {
    assertThat(Page.table(List.of(FULL, line("193 → akn, ledger", 1, 0, "made nothing, exit 3"))))
        .isEqualTo(
            """
            | who | what | CPU s | wall s | peak MB | |
            |---|---|---:|---:|---:|---|
            | Rostrum | 193 → docx + html + akn, ledger | 3.50 | 2.00 | 400 |  |
            | Rostrum | 193 → akn, ledger | 1.00 | 2.00 | ? | made nothing, exit 3 |
            """);
  }

  @Test
  void goals_tellWhatWasReachedAndWhatNot() {
    assertThat(Page.goals(List.of(FULL, CHANGED)))
        .containsExactly(
            "193, CPU seconds: 3.50, to reach at most 4.00: reached",
            "193, peak memory in MB: 400.00, to reach at most 512.00: reached",
            "one changed of 193, part of the full CPU: 0.50, to reach at most 0.25: NOT reached");
  }

  @Test
  void secondRace_takesThePlaceOfTheFirst() {
    String first = Page.section(List.of(FULL), "First.");
    String second = Page.section(List.of(FULL), "Second.");
    String page = Page.with("# Performance\n\nStart.\n", first) + "\nAfter.\n";
    assertThat(Page.with(page, second))
        .isEqualTo("# Performance\n\nStart.\n\n" + second + "\nAfter.\n");
  }

  private static Line line(String what, double cpu, long megabytes, String fault) {
    Contestant contestant =
        new Contestant("Rostrum", what, List.of(), Path.of("x"), Contestant.NOTHING);
    return new Line(contestant, new Figures(cpu, Duration.ofSeconds(2), megabytes << 20, 0), fault);
  }
}
