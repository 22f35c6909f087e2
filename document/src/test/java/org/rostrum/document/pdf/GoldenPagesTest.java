package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.ForeignSpecimen;
import org.rostrum.document.official.Specimen;

/**
 * Pages as pictures, compared with those somebody has looked at and found good. On a difference the
 * new page and the differing places lie in {@code target/golden-pages}: look, and copy the page
 * over the golden one if it is meant.
 */
class GoldenPagesTest {
  private static final Path ACTUAL = Path.of("target/golden-pages");
  private static final int DPI = 60;

  /** Of 255: what two smoothings of one edge may differ by. */
  private static final int SMOOTHING = 24;

  @TempDir private Path folder;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null,
        "needs the PDF's typefaces, which the build could not fetch");
  }

  @Test
  void mastheadLetterAndAnnex_lookAsTheyDid() throws IOException {
    Specimen.write(new PdfForm(), List.of(AwkwardTexts.longNotes()), folder);

    assertThat(marksByPage("letter", "contents", "notes", "notes-continued"))
        .isEqualTo(Map.of("letter", 0, "contents", 0, "notes", 0, "notes-continued", 0));
  }

  @Test
  void wideTable_looksAsItDid() throws IOException {
    Specimen.write(new PdfForm(), List.of(AwkwardTexts.text(AwkwardTexts.wideTable(11))), folder);

    assertThat(marksByPage("table-letter", "table-contents", "wide-table"))
        .isEqualTo(Map.of("table-letter", 0, "table-contents", 0, "wide-table", 0));
  }

  @Test
  void arabicDocument_looksAsItDid() throws IOException {
    ForeignSpecimen.ARABIC.write(new PdfForm(), List.of(ForeignSpecimen.ARABIC.text()), folder);

    assertThat(marksByPage("arabic-letter", "arabic-contents", "arabic-annex"))
        .isEqualTo(Map.of("arabic-letter", 0, "arabic-contents", 0, "arabic-annex", 0));
  }

  @Test
  void chineseDocument_looksAsItDid() throws IOException {
    ForeignSpecimen.CHINESE.write(new PdfForm(), List.of(ForeignSpecimen.CHINESE.text()), folder);

    assertThat(marksByPage("chinese-letter", "chinese-contents", "chinese-annex"))
        .isEqualTo(Map.of("chinese-letter", 0, "chinese-contents", 0, "chinese-annex", 0));
  }

  /** How many points of each page differ from the golden one of that name, in the pages' order. */
  private Map<String, Integer> marksByPage(String... names) throws IOException {
    Map<String, Integer> marks = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(folder.resolve(PdfForm.FILE).toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < names.length; page++) {
        BufferedImage actual = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        marks.put(names[page], compare(names[page], actual));
      }
    }
    return marks;
  }

  private static int compare(String name, BufferedImage actual) throws IOException {
    BufferedImage differing = differing(golden(name, actual), actual);
    int marks = marks(differing);
    if (marks > 0) {
      Files.createDirectories(ACTUAL);
      ImageIO.write(actual, "png", ACTUAL.resolve(name + ".png").toFile());
      ImageIO.write(differing, "png", ACTUAL.resolve(name + ".differs.png").toFile());
    }
    return marks;
  }

  private static BufferedImage golden(String name, BufferedImage actual) throws IOException {
    try (InputStream in = GoldenPagesTest.class.getResourceAsStream("golden/" + name + ".png")) {
      return in == null
          ? new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_BYTE_GRAY)
          : ImageIO.read(in);
    }
  }

  /** White where the pages agree, black where they do not. */
  private static BufferedImage differing(BufferedImage golden, BufferedImage actual) {
    int width = Math.max(golden.getWidth(), actual.getWidth());
    int height = Math.max(golden.getHeight(), actual.getHeight());
    BufferedImage differing = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int apart = Math.abs(shade(golden, x, y) - shade(actual, x, y));
        differing.getRaster().setSample(x, y, 0, apart > SMOOTHING ? 0 : 255);
      }
    }
    return differing;
  }

  private static int shade(BufferedImage page, int x, int y) {
    boolean inside = x < page.getWidth() && y < page.getHeight();
    return inside ? page.getRaster().getSample(x, y, 0) : -255;
  }

  private static int marks(BufferedImage differing) {
    int marks = 0;
    for (int y = 0; y < differing.getHeight(); y++) {
      for (int x = 0; x < differing.getWidth(); x++) {
        marks += differing.getRaster().getSample(x, y, 0) == 0 ? 1 : 0;
      }
    }
    return marks;
  }
}
