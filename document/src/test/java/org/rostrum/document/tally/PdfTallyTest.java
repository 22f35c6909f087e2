package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

class PdfTallyTest {
  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null,
        "needs the PDF's typefaces, which the build could not fetch");
  }

  @TempDir Path folder;

  @Test
  void everyAnnex_isCountedAsItsText() throws Exception {
    List<Text> texts = new ArrayList<>();
    for (int seed = 100; seed < 140; seed++) {
      texts.add(RandomText.of(seed, 20));
    }
    OfficialDocument document = Specimen.document(texts);
    PdfForm form = new PdfForm();
    Imprint imprint = Imprint.of(document);
    try (Assembly assembly = form.open(document, folder)) {
      for (int i = 0; i < texts.size(); i++) {
        assembly.add(
            document.annexes().get(i), form.part(imprint, document.annexes().get(i), texts.get(i)));
      }
      assembly.finish();
    }
    List<Tally> counted = PdfTally.wholeFile(folder.resolve(PdfForm.FILE));
    assertThat(counted).hasSize(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(counted.get(i)).as("seed " + (100 + i)).isEqualTo(TextTally.count(texts.get(i)));
    }
  }
}
