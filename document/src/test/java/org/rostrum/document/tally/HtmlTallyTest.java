package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.html.SpecimenPages;
import org.rostrum.document.official.Extent;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

class HtmlTallyTest {
  private static final byte[] NOTHING = new byte[0];

  @Test
  void anyStatement_isCountedInItsPageAsInItsText() {
    for (long seed = 1; seed <= 2_000; seed++) {
      Text text = RandomText.of(seed, 24);

      byte[] fragment = SpecimenPages.fragment(1, text);
      assertThat(HtmlTally.byNames().count(fragment, NOTHING))
          .as("seed " + seed)
          .isEqualTo(TextTally.count(text));
      assertThat(HtmlTally.byNames().inBrowser(fragment))
          .as("in a browser, seed " + seed)
          .isEqualTo(TextTally.count(text));
    }
  }

  @Test
  void finishedFiles_giveTheSameAccountsByExtentsAndWhole(@TempDir Path folder) throws IOException {
    List<Text> texts = new ArrayList<>();
    Map<String, Tally> wanted = new LinkedHashMap<>();
    for (long seed = 1; seed <= 40; seed++) {
      texts.add(RandomText.of(seed, 12));
      wanted.put("a" + seed, TextTally.count(texts.getLast()));
    }
    List<Extent> extents = SpecimenPages.write(folder, texts);
    Path pages = folder.resolve("html");
    HtmlTally tally = HtmlTally.beside(pages);

    assertThat(extents).hasSize(80);
    for (Extent extent : extents) {
      assertThat(tally.count(read(extent), NOTHING))
          .as(extent.toString())
          .isEqualTo(wanted.get("a" + extent.annex()));
    }
    assertThat(HtmlTally.wholeFile(pages)).isEqualTo(wanted);
    assertThat(HtmlTally.pages(pages)).isEqualTo(wanted);
  }

  @Test
  void addressAfterLinkThatEndsInsideAWord_leavesTheWordWhole() {
    Inline.Target target = new Inline.Target.Address("https://example.org/charter");
    Text text =
        text(
            new Inline.Link(target, List.of(run("See the Char"))),
            new Inline.Link(target, List.of(run("ter"))),
            run("’s text"));

    assertThat(count(text)).isEqualTo(TextTally.count(text));
    assertThat(words(text)).contains("Char</span><span class=\"link\">ter</span><span class=");
  }

  @Test
  void pictureFileThatIsNotWhatItsNameSays_doesNotBalance(@TempDir Path folder) throws IOException {
    Inline.Figure figure = new Inline.Figure(RandomText.picture(1), 9_525, 9_525, "");
    Text text = text(run("A chart:"), figure);
    SpecimenPages.write(folder, List.of(text));
    Path pages = folder.resolve("html");
    assertThat(HtmlTally.wholeFile(pages)).containsValue(TextTally.count(text));

    String name = figure.picture().sha256() + ".png";
    Files.write(pages.resolve("pictures").resolve(name), RandomText.picture(2).bytes());

    assertThat(HtmlTally.wholeFile(pages)).doesNotContainValue(TextTally.count(text));
  }

  @Test
  void referenceThatLeadsToAnotherNote_doesNotBalance() {
    Text text =
        new Text(
            "en",
            Direction.LEFT_TO_RIGHT,
            List.of(
                paragraph(
                    run("First"), new Inline.NoteMark(1), run(" second"), new Inline.NoteMark(2))),
            List.of(note(1, "One source."), note(2, "Quite another source.")));
    String fragment = words(text);
    String swapped =
        fragment
            .replace("href=\"#a1-n1\"", "href=\"#x\"")
            .replace("href=\"#a1-n2\"", "href=\"#a1-n1\"")
            .replace("href=\"#x\"", "href=\"#a1-n2\"");

    assertThat(count(text)).isEqualTo(TextTally.count(text));
    byte[] wrong = swapped.getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlTally.byNames().count(wrong, NOTHING)).isNotEqualTo(TextTally.count(text));
    assertThat(HtmlTally.byNames().inBrowser(wrong)).isNotEqualTo(TextTally.count(text));
  }

  @Test
  void emphasisInHeadingsAndFormulas_isNotCounted() {
    Inline loud =
        new Inline.Run("Loud", new Style(Set.of(Emphasis.BOLD), "en", Direction.LEFT_TO_RIGHT));
    Text text =
        new Text(
            "en",
            Direction.LEFT_TO_RIGHT,
            List.of(
                new Block.Heading(2, "II.", line(loud)),
                paragraph(loud, new Inline.Formula("a/b"))),
            List.of());

    assertThat(count(text).emphasised()).isEqualTo(4);
    assertThat(count(text)).isEqualTo(TextTally.count(text));
  }

  private static Tally count(Text text) {
    return HtmlTally.byNames().count(SpecimenPages.fragment(1, text), NOTHING);
  }

  private static String words(Text text) {
    return new String(SpecimenPages.fragment(1, text), StandardCharsets.UTF_8);
  }

  private static byte[] read(Extent extent) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(extent.file().toFile(), "r")) {
      byte[] bytes = new byte[(int) (extent.end() - extent.start())];
      file.seek(extent.start());
      file.readFully(bytes);
      return bytes;
    }
  }

  private static Text text(Inline... inlines) {
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(paragraph(inlines)), List.of());
  }

  private static Note note(int number, String words) {
    return new Note(number, "", Note.Kind.FOOTNOTE, List.of(paragraph(run(words))));
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(inlines));
  }

  private static Line line(Inline... inlines) {
    return new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines));
  }

  private static Inline run(String words) {
    return new Inline.Run(words, Style.plain("en"));
  }
}
