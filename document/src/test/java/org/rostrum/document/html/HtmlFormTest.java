package org.rostrum.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

class HtmlFormTest {

  @Test
  void everyPage_isWellFormedAndItsIdsAreItsOwn(@TempDir Path folder) throws Exception {
    SpecimenPages.write(folder, randomTexts(60));

    for (Path page : pages(folder)) {
      String markup = Files.readString(page);
      assertThat(idsOfWellFormed(markup)).as(page.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyLinkInsideAPage_leadsToAPlaceInIt(@TempDir Path folder) throws IOException {
    SpecimenPages.write(folder, randomTexts(60));

    for (Path file : pages(folder)) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
      for (Element link : page.select("a[href^=#]")) {
        assertThat(ids).as(file.toString()).contains(link.attr("href").substring(1));
      }
    }
  }

  @Test
  void pages_fetchNothingAndLeadNowhereOutside(@TempDir Path folder) throws IOException {
    Inline script =
        new Inline.Link(
            new Inline.Target.Address("javascript:alert(1)"),
            List.of(new Inline.Run("press here", Style.plain("en"))));
    List<Text> texts = randomTexts(40);
    texts.add(SpecimenPages.text(SpecimenPages.paragraph(script)));
    SpecimenPages.write(folder, texts);

    for (Path file : pages(folder)) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      assertThat(page.select("script, iframe, object, embed, style, [style], [onclick]")).isEmpty();
      for (Element element : page.select("[href], [src]")) {
        String address = element.attr("href") + element.attr("src");
        assertThat(address)
            .matches(
                "#[^ ]+|index\\.html|index\\.html#contents|style\\.css|annex-[a-z0-9-]+\\.html|pictures/[0-9a-f]{64}\\.png");
      }
      assertThat(page.text()).doesNotContain("javascript:");
    }
    assertThat(Files.readString(folder.resolve("html/style.css"))).doesNotContain("//");
  }

  @Test
  void extents_tellWhereTheSameFragmentStandsInBothFiles(@TempDir Path folder) throws IOException {
    List<Text> texts = randomTexts(12);
    OfficialDocument document = SpecimenPages.document(texts);
    List<Extent> extents = SpecimenPages.write(folder, texts);

    for (Extent extent : extents) {
      byte[] file = Files.readAllBytes(extent.file());
      String found =
          new String(
              file,
              (int) extent.start(),
              (int) (extent.end() - extent.start()),
              StandardCharsets.UTF_8);
      Text text = texts.get(extent.annex() - 1);
      Annex annex = document.annexes().get(extent.annex() - 1);
      byte[] fragment = new HtmlForm().part(Imprint.of(document), annex, text).body().stored();
      assertThat(found).isEqualTo(new String(fragment, StandardCharsets.UTF_8));
    }
    assertThat(extents).hasSize(24);
  }

  @Test
  void sameInput_givesTheSameBytesInAnyLocaleAndZone(@TempDir Path first, @TempDir Path second)
      throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    SpecimenPages.write(first, randomTexts(12));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      SpecimenPages.write(second, randomTexts(12));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(contents(second)).isEqualTo(contents(first));
  }

  @Test
  void eachPage_hasOneMainHeadingAndTheAnnexUnderIt(@TempDir Path folder) throws IOException {
    SpecimenPages.write(folder, randomTexts(6));

    for (Path file : pages(folder)) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("article.annex > header > h2").size())
          .isEqualTo(page.select("article.annex").size());
    }
  }

  @Test
  void passagesAreNumberedAndPermanent() {
    String fragment =
        fragment(
            SpecimenPages.text(
                SpecimenPages.paragraph("Madam President,"),
                new Block.ListItem(0, "(a)", SpecimenPages.line(run("Water;")))));

    assertThat(Jsoup.parseBodyFragment(fragment).select("#a1-p1").text())
        .isEqualTo("Madam President,");
    assertThat(Jsoup.parseBodyFragment(fragment).select("li > #a1-p2").text()).isEqualTo("Water;");
    assertThat(Jsoup.parseBodyFragment(fragment).select("a.pn").eachAttr("aria-label"))
        .containsExactly("Paragraph 1", "Paragraph 2");
  }

  @Test
  void flatListItems_areNestedByTheirLevels() {
    String fragment =
        fragment(
            SpecimenPages.text(
                new Block.ListItem(0, "1.", SpecimenPages.line(run("one"))),
                new Block.ListItem(2, "(i)", SpecimenPages.line(run("deep"))),
                new Block.ListItem(1, "(a)", SpecimenPages.line(run("less deep"))),
                new Block.Paragraph(Block.Role.BODY, 1, SpecimenPages.line(run("still one"))),
                new Block.ListItem(0, "2.", SpecimenPages.line(run("two")))));

    Element outer = Jsoup.parseBodyFragment(fragment).expectFirst(".read > ol");
    assertThat(outer.select("> li > .label").eachText()).containsExactly("1.", "2.");
    assertThat(outer.select("> li > ol > li > .label").eachText()).containsExactly("(i)", "(a)");
    assertThat(outer.select("> li > p").eachText()).containsExactly("one", "still one", "two");
  }

  @Test
  void neighbouringRightToLeftRuns_standInOneElement() {
    Style bold = new Style(Set.of(), "ar", Direction.RIGHT_TO_LEFT);
    String fragment =
        fragment(
            SpecimenPages.text(
                SpecimenPages.paragraph(
                    run("He said "),
                    new Inline.Run("مجلس ", bold),
                    new Inline.Run("الأمن", bold),
                    run(" twice."))));

    assertThat(Jsoup.parseBodyFragment(fragment).select("p > [dir=rtl]").eachText())
        .containsExactly("مجلس الأمن");
  }

  @Test
  void noteBetweenTheLettersOfAWord_isShownByTheStylesheetAndNamed() {
    Note first = new Note(1, "", Note.Kind.FOOTNOTE, List.of(SpecimenPages.paragraph("One.")));
    Note second = new Note(2, "*\"", Note.Kind.FOOTNOTE, List.of(SpecimenPages.paragraph("Two.")));
    Text text =
        new Text(
            "en",
            Direction.LEFT_TO_RIGHT,
            List.of(
                SpecimenPages.paragraph(
                    run("Blah"),
                    new Inline.NoteMark(1),
                    run("1 of"),
                    new Inline.NoteMark(2),
                    run(" May"))),
            List.of(first, second));
    Element paragraph = Jsoup.parseBodyFragment(fragment(text)).expectFirst("#a1-p1");

    assertThat(paragraph.wholeText()).isEqualTo("Blah1 of[*\"] May");
    assertThat(paragraph.select(".ref").eachAttr("href")).containsExactly("#a1-n1", "#a1-n2");
    assertThat(paragraph.select(".ref").eachAttr("data-number")).containsExactly("1");
    assertThat(paragraph.select(".ref").eachAttr("aria-label")).containsExactly("Note 1");
  }

  @Test
  void annexOutOfOrder_isRefused(@TempDir Path folder) throws IOException {
    List<Text> texts = randomTexts(2);
    OfficialDocument document = SpecimenPages.document(texts);
    HtmlForm form = new HtmlForm();
    Annex second = document.annexes().get(1);

    try (Assembly assembly = form.open(document, folder)) {
      assertThatThrownBy(
              () -> assembly.add(second, form.part(Imprint.of(document), second, texts.get(1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("annex 2 came after annex 0; none may be left out");
    }
  }

  @Test
  void slugWithDangerousSigns_staysInsideTheFolder(@TempDir Path folder) throws IOException {
    Text text = SpecimenPages.text(SpecimenPages.paragraph("Words."));
    Annex annex =
        new Annex(1, "Annex I", "Heading", "Sarn", "../../Sarn/x", "", "en", text.direction());
    SpecimenPages.write(folder, SpecimenPages.around(List.of(annex)), List.of(text));

    assertThat(folder.resolve("html/annex-001-arnx.html")).exists();
  }

  private static List<Text> randomTexts(int count) {
    List<Text> texts = new ArrayList<>();
    for (long seed = 1; seed <= count; seed++) {
      texts.add(RandomText.of(seed, 16));
    }
    return texts;
  }

  private static String fragment(Text text) {
    return new String(SpecimenPages.fragment(1, text), StandardCharsets.UTF_8);
  }

  private static Inline run(String words) {
    return new Inline.Run(words, Style.plain("en"));
  }

  private static List<Path> pages(Path folder) throws IOException {
    List<Path> pages = new ArrayList<>();
    try (var found = Files.newDirectoryStream(folder.resolve("html"), "*.html")) {
      found.forEach(pages::add);
    }
    pages.sort(null);
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static List<String> idsOfWellFormed(String markup) throws XMLStreamException {
    List<String> ids = new ArrayList<>();
    XMLStreamReader reader =
        SafeXml.reader(
            new ByteArrayInputStream(
                markup.replaceFirst("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        String id = reader.getAttributeValue(null, "id");
        if (id != null) {
          ids.add(id);
        }
      }
    }
    return ids;
  }
}
