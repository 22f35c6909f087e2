package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contrast of every pair of colours in use, computed from the style sheet. */
class PaletteTest {
  private static final Path SHEET =
      Path.of("src/main/resources/org/rostrum/web/assets/rostrum.css");

  @Test
  void everyPairInUse_hasTheContrastWcagAsksForInLightAndInDark() throws IOException {
    assertThat(Palette.of(Files.readString(SHEET)).measured())
        .hasSize(Palette.USED.size())
        .allMatch(Palette.Measured::holds);
  }

  @Test
  void contrast_isMeasuredAsWcagMeasuresIt() {
    assertThat(Palette.contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
    assertThat(Palette.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.005));
    assertThat(Palette.contrast("#777777", "#777777")).isCloseTo(1, within(1e-9));
  }
}
