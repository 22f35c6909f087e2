package org.rostrum.bench.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpecimenFilesTest {
  private static final Path DEBATE = Path.of("../examples/specimen-debate");

  @Test
  void committedFiles_areThoseTheManuscriptsMake() throws IOException {
    List<Path> manuscripts = SpecimenFiles.manuscripts(Path.of("specimen"));
    assertThat(manuscripts.size()).isEqualTo(18);
    for (Path manuscript : manuscripts) {
      Path committed = DEBATE.resolve(SpecimenFiles.target(manuscript));
      assertThat(SpecimenFiles.bytes(manuscript))
          .as("%s; make it anew with SpecimenFiles", committed)
          .isEqualTo(Files.readAllBytes(committed));
    }
  }
}
