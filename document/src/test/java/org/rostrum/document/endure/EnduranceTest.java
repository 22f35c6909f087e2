package org.rostrum.document.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No file takes more than a process with 512 MB and a small stack can give: every flood is a Text
 * or a refusal in plain words. A few in each build, all of them with {@code -Drostrum.drills=true}.
 */
@Tag("drill")
class EnduranceTest {
  private static final String MEMORY = "-Xmx512m";

  /** One of each kind, those that are over soon. */
  private static final List<String> IN_EACH_BUILD =
      List.of(
          "one-word-of-60-MB",
          "deleted-words",
          "symbols-unknown",
          "formula-deep",
          "fields-shown-never-ended",
          "row-of-merged-cells",
          "empty-cells",
          "tables-nested-130",
          "label-of-megabytes",
          "lists-a-million",
          "one-long-note-referred-to-9000-times",
          "boxes-nested-40",
          "embeddings-nested",
          "unknown-nested-a-million",
          "doctype-bomb",
          "attribute-of-50-MB",
          "vml-width",
          "language-tag",
          "pictures-of-500-MB");

  @Test
  void floods_giveATextOrARefusalWithinTheMemoryOfASmallProcess()
      throws IOException, InterruptedException {
    boolean drill = Boolean.getBoolean("rostrum.drills");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add(MEMORY);
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Endurance.class.getName());
    command.addAll(drill ? Floods.byName().keySet() : IN_EACH_BUILD);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    List<String> lines = said.lines().filter(line -> line.contains("\t")).toList();
    assertThat(lines).as(said).hasSize(drill ? Floods.byName().size() : IN_EACH_BUILD.size());
    assertThat(lines.stream().filter(EnduranceTest::fell)).as(said).isEmpty();
  }

  /** Anything but a Text or a refusal that a limit of ours gave. */
  private static boolean fell(String line) {
    String outcome = line.split("\t", -1)[1];
    return outcome.startsWith("BROKEN")
        || outcome.equals("word-exhausting")
        || outcome.contains("not counted");
  }
}
