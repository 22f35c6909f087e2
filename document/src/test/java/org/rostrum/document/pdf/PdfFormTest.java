package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

class PdfFormTest {
  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null,
        "needs the PDF's typefaces, which the build could not fetch");
  }

  @TempDir Path folder;

  @Test
  void specimen_isValid() throws Exception {
    Path file =
        write(
            List.of(
                text("The sea rises. Our people have lived by it for a thousand years."),
                text("«La paix», dit-elle, n’est pas l’absence de guerre.")),
            "one");
    assertThat(Judge.faults(file)).isEmpty();
  }

  @Test
  void awkwardStatements_areValid() throws Exception {
    List<Text> texts = new ArrayList<>();
    for (int seed = 0; seed < 2; seed++) {
      texts.add(RandomText.of(seed, 12));
    }
    texts.addAll(AwkwardTexts.all());
    assertThat(Judge.faults(write(texts, "one"))).isEmpty();
  }

  /** As receipts and ready letters are: no masthead, no annexes. */
  @ParameterizedTest
  @CsvSource({"en,LEFT_TO_RIGHT", "ar,RIGHT_TO_LEFT", "zh,LEFT_TO_RIGHT"})
  void documentThatIsALetterAlone_isValid(String language, Direction direction) throws Exception {
    LocalDate day = LocalDate.of(2027, 2, 18);
    Style bold = new Style(Set.of(Emphasis.BOLD), language, direction);
    Style plain = new Style(Set.of(), language, direction);
    Line line =
        new Line(
            direction,
            Alignment.START,
            language,
            List.of(
                new Inline.Run("SHA-256", bold),
                Inline.Mark.LINE_END,
                new Inline.Run("السلام 和平 peace 9f86d081 884c7d65", plain)));
    Letter letter =
        new Letter(
            day, "17:46:00.000", List.of(new Block.Paragraph(Block.Role.BODY, 0, line)), List.of());
    OfficialDocument document =
        new OfficialDocument(
            language, direction, Masthead.none(day), letter, "", List.of(), "register.example");
    try (Assembly assembly = new PdfForm().open(document, folder)) {
      assembly.finish();
    }
    assertThat(Judge.faults(folder.resolve(PdfForm.FILE))).isEmpty();
  }

  @Test
  void sameDocument_hasTheSameBytes() throws Exception {
    List<Text> texts = List.of(RandomText.of(11, 20), RandomText.of(12, 20));
    byte[] one = Files.readAllBytes(write(texts, "one"));
    assertThat(Files.readAllBytes(write(texts, "two"))).isEqualTo(one);
  }

  @Test
  void signNoTypefaceHas_isPrintedAsItsNumberAndValid() throws Exception {
    Path file = write(List.of(text("Before \uE123 after \uD80C\uDC00.")), "one");
    assertThat(Judge.faults(file)).isEmpty();
  }

  private static Text text(String words) {
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(Specimen.paragraph(words)), List.of());
  }

  private Path write(List<Text> texts, String name) throws Exception {
    OfficialDocument document = Specimen.document(texts);
    PdfForm form = new PdfForm();
    Imprint imprint = Imprint.of(document);
    Path here = Files.createDirectories(folder.resolve(name));
    try (Assembly assembly = form.open(document, here)) {
      for (int i = 0; i < texts.size(); i++) {
        assembly.add(
            document.annexes().get(i), form.part(imprint, document.annexes().get(i), texts.get(i)));
      }
      assembly.finish();
    }
    return here.resolve(PdfForm.FILE);
  }
}
