package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Text;

class SignCheckTest {
  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.available(), "needs the PDF's typefaces, which the build could not fetch");
  }

  @Test
  void everySignOfTheSixLanguages_hasAFace() {
    assertThat(
            said("Water, l’eau, agua, вода, 水, ماء — “quoted” «cité» 1/2 § ☐ ✓ • → \u00AD\u200F"))
        .isEmpty();
  }

  @Test
  void privateSign_isToldOnceWithItsWords() {
    assertThat(said("Before \uE123 after, and \uE123 again."))
        .containsExactly(
            "The sign U+E123 means something only in the font it was written with (2 times): the"
                + " PDF shows [U+E123] for it. It stands in “Before [U+E123] after, and [U+E123]"
                + " again.”.");
  }

  @Test
  void signOfAScriptWithoutFace_isToldByItsName() {
    assertThat(said("\uD80C\uDC00"))
        .containsExactly(
            "No typeface of the PDF has the sign U+13000 (EGYPTIAN HIEROGLYPH A001): the PDF shows"
                + " [U+13000] for it. It stands in “\uD80C\uDC00”.");
  }

  private static List<String> said(String words) {
    Text text =
        new Text("en", Direction.LEFT_TO_RIGHT, List.of(Specimen.paragraph(words)), List.of());
    return SignCheck.findings(text).stream().map(Finding::what).toList();
  }
}
