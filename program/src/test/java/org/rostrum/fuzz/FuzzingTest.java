package org.rostrum.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A minute of fuzzing in each build, shared by the targets; hours with {@code bench/fuzz}, which
 * sets the properties {@code rostrum.fuzz.seconds} and {@code rostrum.fuzz.targets}. A find is kept
 * under {@code target/fuzz}; mended, its bytes go beside the others in the test resources for good.
 */
class FuzzingTest {
  private static final int SECONDS =
      Integer.getInteger("rostrum.fuzz.seconds", 60 / FuzzTargets.values().length);

  private static final String WANTED = System.getProperty("rostrum.fuzz.targets", "");

  @Test
  void fuzzing_findsNothing() throws IOException, InterruptedException {
    Fuzzing fuzzing = new Fuzzing(Path.of("target", "fuzz"), System.getProperty("java.class.path"));
    List<String> found = new ArrayList<>();
    for (FuzzTargets target : FuzzTargets.values()) {
      if (!WANTED.isEmpty() && !List.of(WANTED.split(",", -1)).contains(target.word())) {
        continue;
      }
      Fuzzing.Outcome outcome = fuzzing.run(target, SECONDS);
      String log = Files.readString(outcome.log(), StandardCharsets.ISO_8859_1);
      if (outcome.exit() != 0 || !outcome.finds().isEmpty() || !log.contains("Done ")) {
        found.add(target.word() + " " + outcome.finds() + "\n" + log);
      }
    }
    assertThat(found).isEmpty();
  }
}
