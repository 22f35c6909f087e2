package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;

/** What programs that draw text out of the finished file get. */
class ExtractionTest {
  private static final String LEFT_TO_RIGHT =
      "Responsibility for cyber-security is indivisible; transparency notwithstanding. "
          + "Le maintien de la paix internationale et l’Organisation «unie» œuvre. "
          + "La responsabilidad compartida, señor Presidente, año tras año. "
          + "Ответственность государств-членов за информационно-коммуникационные технологии. "
          + "Η διεθνής ειρήνη και ασφάλεια. ";

  private static final String CHINESE = "维护国际和平与安全是全体会员国的共同责任，《联合国宪章》「安全」、国連憲章。";

  private static final String ARABIC =
      "إن صون السلم والأمن الدوليين مسؤولية مشتركة تقع على عاتق جميع الدول الأعضاء، ";

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(Faces.present(), "needs the PDF's typefaces");
  }

  @TempDir Path folder;

  @Test
  void sortedReadingGivesEveryWord() throws Exception {
    Path file = write();
    String read = pdfBox(file).replaceAll("(?<=\\p{L})-\\R(?=\\p{L})", "").replace("\u200B", "");
    String hyphenless = read.replace("-", "");
    for (String word : words(LEFT_TO_RIGHT + CHINESE)) {
      assertThat(hyphenless).contains(word.replace("-", ""));
    }
    for (String word : words(ARABIC)) {
      assertThat(read).contains(word);
    }
  }

  @Test
  void popplerGivesEveryWordFromLeftToRight_andEveryArabicLetter() throws Exception {
    Path file = write();
    Assumptions.assumeTrue(poppler("pdftotext", "-v").isPresent(), "needs poppler's pdftotext");
    String read = poppler("pdftotext", "-q", file.toString(), "-").orElseThrow();
    Set<String> found = Set.copyOf(words(read.replace("\u200B", "")));
    assertThat(found).containsAll(words(LEFT_TO_RIGHT));
    assertThat(letters(read, 0x4E00, 0x9FFF)).isEqualTo(letters(CHINESE.repeat(9), 0x4E00, 0x9FFF));
    assertThat(letters(read, 0x620, 0x64A)).isEqualTo(letters(ARABIC.repeat(9), 0x620, 0x64A));
  }

  @Test
  void theStructureGivesEveryWordInItsOrder() throws Exception {
    Path file = write();
    Assumptions.assumeTrue(poppler("pdfinfo", "-v").isPresent(), "needs poppler's pdfinfo");
    String read = poppler("pdfinfo", "-struct-text", file.toString()).orElseThrow();
    String all = read.replaceAll("\"\\s*\"", "").replace("\u200B", "");
    assertThat(all).contains(LEFT_TO_RIGHT.repeat(9).strip());
    assertThat(all).contains(CHINESE.repeat(9).strip());
    assertThat(all).contains(ARABIC.repeat(9).strip());
  }

  private Path write() throws IOException {
    List<Block> blocks =
        List.of(
            block("en", Direction.LEFT_TO_RIGHT, LEFT_TO_RIGHT.repeat(9)),
            block("zh-Hans", Direction.LEFT_TO_RIGHT, CHINESE.repeat(9)),
            block("ar", Direction.RIGHT_TO_LEFT, ARABIC.repeat(9)));
    Specimen.write(new PdfForm(), List.of(AwkwardTexts.text(blocks)), folder);
    return folder.resolve(PdfForm.FILE);
  }

  private static Block block(String language, Direction direction, String words) {
    Style style = new Style(Set.of(), language, direction);
    return new Block.Paragraph(
        Block.Role.BODY,
        0,
        new Line(direction, Alignment.START, language, List.of(new Inline.Run(words, style))));
  }

  private static String pdfBox(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private static Optional<String> poppler(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Words by white space and signs; each Chinese letter is one. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+").split(text, -1)) {
      if (!word.isBlank() && word.codePointAt(0) < 0x4E00) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<Integer, Long> letters(String text, int from, int to) {
    return text.codePoints()
        .filter(c -> c >= from && c <= to)
        .boxed()
        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
  }
}
