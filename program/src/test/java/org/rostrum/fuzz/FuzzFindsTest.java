package org.rostrum.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.cover.report.Verdict;

/** What fuzzing once found stays mended; what it starts from is taken. */
class FuzzFindsTest {
  private static List<Path> finds(FuzzTargets target) throws IOException, URISyntaxException {
    URL folder = FuzzFindsTest.class.getResource(target.word());
    if (folder == null) {
      return List.of();
    }
    URI at = folder.toURI();
    try (Stream<Path> files = Files.list(Path.of(at))) {
      return files.sorted().toList();
    }
  }

  @Test
  void lettersThatFuzzingBeginsWith_areKnown() {
    assertThat(FuzzLetters.verdict(FuzzLetters.PDF)).isEqualTo(Verdict.KNOWN);
    assertThat(FuzzLetters.verdict(FuzzLetters.CONTAINER)).isEqualTo(Verdict.KNOWN);
    for (byte[] part : SoundContainer.parts()) {
      assertThat(FuzzLetters.verdict(SoundContainer.around(part))).isEqualTo(Verdict.KNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFindAndEverySeed_isTaken(FuzzTargets target) throws IOException, URISyntaxException {
    List<byte[]> seeds = FuzzSeeds.of(target);
    assertThat(seeds).isNotEmpty();
    seeds.forEach(target::take);
    for (Path find : finds(target)) {
      target.take(Files.readAllBytes(find));
    }
  }
}
