package org.rostrum.document.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rostrum.document.tally.TarGz;

/**
 * A file damaged on its way is a Text or a refusal in plain words, within ten seconds of work and
 * 512 MB, whatever the damage: five copies of each file of the corpus in each build, 200 with
 * {@code -Drostrum.drills=true}.
 */
@Tag("drill")
class FlipsTest {
  private static final long SEED = 20261123;
  private static final Path KEEP = Path.of("target", "flips");
  private static final int OF_EACH = Boolean.getBoolean("rostrum.drills") ? 200 : 5;
  private static final int OF_OUR_OWN = 60;
  private static final int FILES = 338;

  @Test
  void damagedSpecimens_giveATextOrARefusal() {
    FlipDrill drill = new FlipDrill(SEED, OF_OUR_OWN, KEEP);
    for (Map.Entry<String, Supplier<byte[]>> file : Specimens.byName().entrySet()) {
      drill.file(file.getKey(), file.getValue().get());
    }
    assertThat(drill.broken()).as("seed %d, kept in %s", SEED, KEEP).isEmpty();
    assertThat(drill.read()).isEqualTo(OF_OUR_OWN * Specimens.byName().size());
  }

  @Test
  void damagedFilesOfTheCorpus_giveATextOrARefusalWithinTenSecondsAnd512Megabytes()
      throws IOException, InterruptedException {
    Optional<Path> corpus = TarGz.shared("corpus/public-docx.tar.gz");
    if (corpus.isEmpty()) {
      return;
    }
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FlipDrill.class.getName(),
            corpus.get().toString(),
            Integer.toString(OF_EACH),
            Long.toString(SEED),
            KEEP.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines()).contains(FILES + " files, " + FILES * OF_EACH + " damaged copies");
    assertThat(said.lines().filter(line -> line.contains("BROKEN"))).as(said).isEmpty();
  }
}
