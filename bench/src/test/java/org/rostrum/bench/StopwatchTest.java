package org.rostrum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopwatchTest {
  @TempDir Path folder;

  @Test
  void timesOfTheShell_areReadInMinutesAndSeconds() {
    assertThat(Stopwatch.children("0m0.00s 0m0.01s\n1m2.50s 0m0.25s\n")).isEqualTo(62.75);
  }

  @Test
  void otherWords_areNotTakenForTimes() {
    assertThatThrownBy(() -> Stopwatch.children("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the shell's times printed: nothing");
  }

  @Test
  void command_isRunAndItsExitCodeTold() throws IOException {
    Path log = folder.resolve("log");
    Figures figures =
        Stopwatch.run(List.of("/bin/sh", "-c", "echo \"$0\"; exit 7", "a b"), folder, log);
    assertThat(figures.exit()).isEqualTo(7);
    assertThat(Files.readString(log)).isEqualTo("a b\n");
  }

  @Test
  void median_isTakenOfEachFigure() {
    Figures median =
        Figures.median(
            List.of(
                new Figures(3, Duration.ofSeconds(1), 30, 0),
                new Figures(1, Duration.ofSeconds(9), 10, 2),
                new Figures(2, Duration.ofSeconds(5), 20, 0)));
    assertThat(median).isEqualTo(new Figures(2, Duration.ofSeconds(5), 20, 2));
  }
}
