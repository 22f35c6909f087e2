package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.document.official.ForeignSpecimen;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

/** Documents whose own words are not English: valid, and mirrored where they run leftwards. */
class ForeignDocumentTest {
  @TempDir private Path folder;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null,
        "needs the PDF's typefaces, which the build could not fetch");
  }

  @ParameterizedTest
  @EnumSource(ForeignSpecimen.class)
  void mainDocument_isValid(ForeignSpecimen specimen) throws Exception {
    List<Text> texts = new ArrayList<>(List.of(specimen.text()));
    for (int seed = 40; seed < 44; seed++) {
      texts.add(RandomText.of(seed, 8));
    }
    specimen.write(new PdfForm(), texts, folder);

    assertThat(Judge.faults(folder.resolve(PdfForm.FILE))).isEmpty();
  }

  @Test
  void arabicPages_haveSymbolAndNumberOnTheOuterSide() throws Exception {
    ForeignSpecimen.ARABIC.write(new PdfForm(), List.of(ForeignSpecimen.ARABIC.text()), folder);

    try (PDDocument document = Loader.loadPDF(folder.resolve(PdfForm.FILE).toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      assertThat(footMiddle(document, 1)).as("odd pages open to the left").isLessThan(200);
      assertThat(footMiddle(document, 2)).as("even pages to the right").isGreaterThan(400);
    }
  }

  /** Where the lowest words of a page stand, in points from its left edge. */
  private static double footMiddle(PDDocument document, int page) throws Exception {
    List<TextPosition> signs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.add(sign);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return signs.stream().max(Comparator.comparingDouble(TextPosition::getY)).orElseThrow().getX();
  }
}
