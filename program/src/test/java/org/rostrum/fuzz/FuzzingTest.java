package org.rostrum.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A minute of fuzzing in each build: so many inputs, always the same ones, so that a build does not
 * fail for what another change has nothing to do with. {@code bench/fuzz} fuzzes by time instead,
 * each target by itself; it sets the properties {@code rostrum.fuzz.seconds} and {@code
 * rostrum.fuzz.targets}. A find is kept under {@code target/fuzz}; mended, its bytes go beside the
 * others in the test resources for good (those of a build without the first, which names the
 * target).
 */
@Tag("drill")
class FuzzingTest {
  /** A minute's work on a calm machine. */
  private static final int RUNS = 3_000;

  private static final int SECONDS = Integer.getInteger("rostrum.fuzz.seconds", 0);
  private static final String WANTED = System.getProperty("rostrum.fuzz.targets", "");

  private final Fuzzing fuzzing =
      new Fuzzing(Path.of("target", "fuzz"), System.getProperty("java.class.path"));

  private static boolean isWanted(FuzzTargets target) {
    return WANTED.isEmpty() || List.of(WANTED.split(",", -1)).contains(target.word());
  }

  @Test
  void fuzzing_findsNothing() throws IOException, InterruptedException {
    List<Fuzzing.Outcome> outcomes = new ArrayList<>();
    if (SECONDS == 0) {
      outcomes.add(fuzzing.runs(RUNS));
    } else {
      for (FuzzTargets target : FuzzTargets.values()) {
        if (isWanted(target)) {
          outcomes.add(fuzzing.seconds(target, SECONDS));
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (Fuzzing.Outcome outcome : outcomes) {
      if (!outcome.isClean()) {
        String log = Files.readString(outcome.log(), StandardCharsets.ISO_8859_1);
        found.add(outcome.name() + " " + outcome.finds() + "\n" + log);
      }
    }
    assertThat(found).isEmpty();
  }
}
