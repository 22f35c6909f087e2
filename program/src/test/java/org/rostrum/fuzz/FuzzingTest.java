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
 * About a minute of fuzzing in each build: so many inputs for each target, always the same ones, so
 * that a build does not fail for what another change has nothing to do with. {@code bench/fuzz}
 * fuzzes by time instead; it sets the properties {@code rostrum.fuzz.seconds} and {@code
 * rostrum.fuzz.targets}. A find is kept under {@code target/fuzz}; mended, its bytes go beside the
 * others in the test resources for good.
 */
class FuzzingTest {
  private static final int SECONDS = Integer.getInteger("rostrum.fuzz.seconds", 0);

  private static final Fuzzing.Extent EXTENT =
      SECONDS == 0 ? Fuzzing.Extent.BUILD : Fuzzing.Extent.DRILL;

  private static final String WANTED = System.getProperty("rostrum.fuzz.targets", "");

  @Test
  void fuzzing_findsNothing() throws IOException, InterruptedException {
    Fuzzing fuzzing = new Fuzzing(Path.of("target", "fuzz"), System.getProperty("java.class.path"));
    List<String> found = new ArrayList<>();
    for (FuzzTargets target : FuzzTargets.values()) {
      if (!WANTED.isEmpty() && !List.of(WANTED.split(",", -1)).contains(target.word())) {
        continue;
      }
      Fuzzing.Outcome outcome = fuzzing.run(target, EXTENT, SECONDS);
      String log = Files.readString(outcome.log(), StandardCharsets.ISO_8859_1);
      if (outcome.exit() != 0 || !outcome.finds().isEmpty() || !log.contains("Done ")) {
        found.add(target.word() + " " + outcome.finds() + "\n" + log);
      }
    }
    assertThat(found).isEmpty();
  }
}
