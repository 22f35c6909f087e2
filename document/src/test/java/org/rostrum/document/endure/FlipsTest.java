package org.rostrum.document.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rostrum.document.tally.TarGz;

/** A file damaged on its way is a Text or a refusal in plain words, whatever the damage. */
class FlipsTest {
  private static final long SEED = 20261123;
  private static final Path KEEP = Path.of("target", "flips");

  /** Fewer where the corpus is at hand, which is many files. */
  private static final int OF_EACH = 5;

  private static final int OF_OUR_OWN = 60;

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
  void damagedFilesOfTheCorpus_giveATextOrARefusal() throws IOException {
    Optional<Path> corpus = TarGz.shared("corpus/public-docx.tar.gz");
    if (corpus.isEmpty()) {
      return;
    }
    FlipDrill drill = new FlipDrill(SEED, OF_EACH, KEEP);
    TarGz.visit(
        corpus.get(),
        (name, bytes) -> {
          if (name.endsWith(".docx")) {
            drill.file(name, bytes);
          }
        });
    assertThat(drill.broken()).as("seed %d, kept in %s", SEED, KEEP).isEmpty();
  }
}
