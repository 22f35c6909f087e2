package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.PdfTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.TarGz;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/**
 * The whole bench and the whole corpus as one PDF each: valid by veraPDF, and every annex counted
 * back as its Text. Long, so with {@code -Drostrum.drills=true} alone; a small one always runs.
 */
class PdfDrillTest {
  @TempDir Path folder;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.available(), "needs the PDF's typefaces, which the build could not fetch");
  }

  @Test
  void fewAwkwardStatements_areValidAndCountedBack() throws Exception {
    drill(List.of(RandomText.of(501, 6), RandomText.of(502, 6)));
  }

  /** The archives are not part of the project; where they are absent there is nothing to judge. */
  @ParameterizedTest
  @ValueSource(strings = {"bench/statements-193.tar.gz", "corpus/public-docx.tar.gz"})
  void everyFileThatIsRead_isValidAndCountedBack(String archive) throws Exception {
    Optional<Path> corpus = TarGz.shared(archive);
    if (!Boolean.getBoolean("rostrum.drills") || corpus.isEmpty()) {
      return;
    }
    WordReader reader = new WordReader(Limits.STANDARD);
    List<Text> texts = new ArrayList<>();
    TarGz.visit(
        corpus.get(),
        (name, bytes) -> {
          if (name.endsWith(".docx")) {
            read(reader, bytes).ifPresent(texts::add);
          }
        });
    drill(texts);
  }

  private static Optional<Text> read(WordReader reader, byte[] bytes) {
    try {
      return Optional.of(reader.read(bytes).text());
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  private void drill(List<Text> texts) throws Exception {
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
    assertThat(counted).isEqualTo(texts.stream().map(TextTally::count).toList());
    assertThat(Judge.faults(folder.resolve(PdfForm.FILE))).isEmpty();
  }
}
