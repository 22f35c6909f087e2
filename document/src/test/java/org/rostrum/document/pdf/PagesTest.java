package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Text;

/** Where pages end, read off the finished pages. */
class PagesTest {
  /** Pages before the first annex: letter and contents. */
  private static final int FRONT = 2;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null,
        "needs the PDF's typefaces, which the build could not fetch");
  }

  @TempDir Path folder;

  @Test
  void wideTable_liesOnItsSideWithItsHeaderOnEveryPage() throws Exception {
    List<Block> blocks = List.of(line("Before"), AwkwardTexts.wideTable(11), line("After"));
    List<List<String>> pages = pages(AwkwardTexts.text(blocks));
    List<Double> widths = new ArrayList<>();
    for (Ink.Page page : Ink.pages(folder.resolve(PdfForm.FILE))) {
      widths.add((double) Math.round(page.width()));
    }
    assertThat(widths).containsExactly(595., 595., 595., 842., 842., 842., 595.);
    assertThat(pages.subList(1, 4))
        .allSatisfy(page -> assertThat(page.getFirst()).startsWith("Commitment"));
    assertThat(pages.getLast()).containsExactly("After");
  }

  @Test
  void rowTallerThanAPage_goesOnUnderTheRepeatedHeader() throws Exception {
    List<List<String>> pages = pages(AwkwardTexts.text(AwkwardTexts.tallRow()));
    assertThat(pages).hasSize(3);
    assertThat(pages.subList(1, 3))
        .allSatisfy(page -> assertThat(page.getFirst()).isEqualTo("Measure What was said"));
    String all = String.join(" ", pages.stream().flatMap(List::stream).toList());
    assertThat(matches("\\b(\\d+)\\. The seas", all))
        .isEqualTo(IntStream.range(0, 40).mapToObj(Integer::toString).toList());
  }

  @Test
  void noLineOfAParagraphStandsAlone() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      blocks.add(lines(i, 2 + i % 5));
    }
    for (List<String> page : pages(AwkwardTexts.text(blocks))) {
      List<String> first = page.stream().filter(l -> l.matches("p\\d+ line \\d+ of \\d+")).toList();
      assertThat(paragraph(first.getFirst())).isEqualTo(paragraph(first.get(1)));
      assertThat(paragraph(first.getLast())).isEqualTo(paragraph(first.get(first.size() - 2)));
    }
  }

  @Test
  void headingStandsWithTheWordsBelowIt() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      blocks.add(new Block.Heading(2, "", lineOf("Heading " + i)));
      blocks.add(lines(i, 1 + i % 6));
    }
    assertThat(pages(AwkwardTexts.text(blocks)))
        .allSatisfy(page -> assertThat(page.getLast()).startsWith("p"));
  }

  @Test
  void captionStandsWithItsTable() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(lines(i, 2 + i % 3));
      blocks.add(new Block.Paragraph(Block.Role.CAPTION, 0, lineOf("Table " + i)));
      blocks.add(AwkwardTexts.spansOf("cell"));
    }
    assertThat(pages(AwkwardTexts.text(blocks)))
        .allSatisfy(page -> assertThat(page.getLast()).doesNotStartWith("Table"));
  }

  @Test
  void longNoteBeginsWhereItIsCalledAndGoesOnBelowTheText() throws Exception {
    List<List<String>> pages = pages(AwkwardTexts.longNotes());
    int called = 0;
    while (pages.get(called).stream().noneMatch(line -> line.contains("1.0 The seas"))) {
      called++;
    }
    assertThat(pages.get(called + 1).getFirst()).startsWith("The seas");
    String all = String.join(" ", pages.stream().flatMap(List::stream).toList());
    List<String> wanted = new ArrayList<>();
    for (int note = 1; note <= 3; note++) {
      for (int i = 0; i < 25; i++) {
        wanted.add(note + "." + i);
      }
    }
    assertThat(matches("\\b(\\d\\.\\d+) The seas", all)).isEqualTo(wanted);
  }

  @Test
  void notesCalledInATallRow_standOnThePageThatCallsThem() throws Exception {
    Text text = AwkwardTexts.tallRowWithNotes();
    for (List<String> page : pages(text)) {
      String words = String.join(" ", page);
      assertThat(matches("Note (\\d+)\\. The", words))
          .isEqualTo(matches("Called (\\d+) here", words));
    }
  }

  @Test
  void longLabelStandsAboveItsWords() throws Exception {
    Line words = lineOf("Words.");
    List<List<String>> pages =
        pages(AwkwardTexts.text(new Block.ListItem(9, "Article 17, paragraph 4 (b):", words)));
    assertThat(pages).containsExactly(List.of("Article 17, paragraph 4 (b):", "Words."));
  }

  private static Line lineOf(String words) {
    return new Line(
        Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(AwkwardTexts.run(words)));
  }

  private static Block line(String words) {
    return new Block.Paragraph(Block.Role.BODY, 0, lineOf(words));
  }

  /** A paragraph of so many lines, each ended by its author. */
  private static Block lines(int number, int count) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      inlines.add(AwkwardTexts.run("p" + number + " line " + i + " of " + count));
      if (i < count) {
        inlines.add(Inline.Mark.LINE_END);
      }
    }
    return AwkwardTexts.paragraph(inlines.toArray(Inline[]::new));
  }

  private static String paragraph(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static List<String> matches(String pattern, String words) {
    return Pattern.compile(pattern).matcher(words).results().map(r -> r.group(1)).toList();
  }

  /** The lines of an annex's pages, without heads and feet, heading and mark of the annex. */
  private List<List<String>> pages(Text text) throws Exception {
    Specimen.write(new PdfForm(), List.of(text), folder);
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(folder.resolve(PdfForm.FILE).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = FRONT + 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        List<String> lines = new ArrayList<>(stripper.getText(document).lines().toList());
        lines.replaceAll(String::strip);
        lines.removeIf(line ->
            line.isEmpty()
                || line.matches("\\d+/\\d+|S/2031/42|Annex 1")
                || line.startsWith("Statement by the Permanent Mission")
                || line.equals("Nations"));
        pages.add(lines);
      }
    }
    return pages;
  }
}
