package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedRunTest {
  @TempDir Path place;

  @Test
  void stoppedRun_leavesNeitherHalfFilesNorWork() throws Exception {
    Path statements = Files.createDirectories(place.resolve("debate/statements"));
    Path specimens = Path.of("../examples/specimen-debate/statements");
    for (Path specimen : list(specimens)) {
      for (int copy = 0; copy < 12; copy++) {
        Files.copy(specimen, statements.resolve(copy + "-" + specimen.getFileName()));
      }
    }
    Path scratch = Files.createDirectory(place.resolve("scratch"));
    Path results = Files.createDirectory(place.resolve("results"));

    Process process = start(scratch, results);
    while (list(scratch).isEmpty() && process.isAlive()) {
      process.waitFor(10, TimeUnit.MILLISECONDS);
    }
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(list(scratch)).isEmpty();
    assertThat(list(results)).isEmpty();
  }

  private Process start(Path scratch, Path results) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + scratch,
            "-cp",
            System.getProperty("java.class.path"),
            "org.rostrum.cli.Main",
            "compile",
            place.resolve("debate").toString(),
            "--out",
            results.resolve("out").toString(),
            "--no-cache")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
