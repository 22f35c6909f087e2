package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Limits;

class ReadingParagraphsTest {
  private static final String LONG =
      "We thank the Presidency for convening this debate on a matter of weight to all.";

  private static java.util.List<String> sketch(DocxMaker maker) {
    return Sketch.of(maker.read().text());
  }

  @Test
  void paragraphs_areKeptInOrderAndEmptyOnesAreNot() {
    assertThat(sketch(body(p("First."), "<w:p/>", p("Second."))))
        .containsExactly("p First.", "p Second.");
  }

  @Test
  void strictFile_readsLikeTheTransitionalOne() {
    DocxMaker maker =
        body(
                p("<w:pStyle w:val=\"Heading1\"/>", r("Title")),
                p("", r("<w:b/>", "Bold"), r(" words")))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>");
    var transitional = maker.read();
    assertThat(Sketch.of(transitional.text())).containsExactly("h1 Title", "p {bold:Bold} words");
    assertThat(maker.strict().read()).isEqualTo(transitional);
  }

  @Test
  void mainPartInUtf16_isRead() {
    DocxMaker maker = body(p("Déclaration"));
    String xml =
        maker
            .root("document", "<w:body>" + p("Déclaration") + "</w:body>")
            .replace("UTF-8", "UTF-16");
    maker.part("word/document.xml", xml.getBytes(StandardCharsets.UTF_16));
    assertThat(sketch(maker)).containsExactly("p Déclaration");
  }

  @Test
  void byteOrderMarkBeforeTheXml_isNoHindrance() {
    DocxMaker maker = body();
    maker.part(
        "word/document.xml",
        "\uFEFF" + maker.root("document", "<w:body>" + p("Words") + "</w:body>"));
    assertThat(sketch(maker)).containsExactly("p Words");
  }

  @Test
  void headingLevel_comesFromTheStylesNameItsAncestorsOrTheOutline() {
    DocxMaker maker =
        body(
                p("<w:pStyle w:val=\"Titre2\"/>", r("Localised")),
                p("<w:pStyle w:val=\"Mine\"/>", r("Inherited")),
                p("<w:outlineLvl w:val=\"2\"/>", r("Direct")),
                p("<w:pStyle w:val=\"Mine\"/><w:outlineLvl w:val=\"9\"/>", r("Switched off")),
                p("<w:pStyle w:val=\"T\"/>", r("Title")))
            .styles(
                """
                <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Titre2"/></w:style>
                <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
                """);
    assertThat(sketch(maker))
        .containsExactly("h2 Localised", "h2 Inherited", "h3 Direct", "p Switched off", "h1 Title");
  }

  @Test
  void stylesThatAreTheirOwnAncestors_doNotTrapTheReader() {
    DocxMaker maker =
        body(p("<w:pStyle w:val=\"A\"/>", r("Words")))
            .styles(
                """
                <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
                <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
                """);
    assertThat(sketch(maker)).containsExactly("p Words");
  }

  @Test
  void headingByLook_isFoundOnlyBetweenOrdinaryParagraphs() {
    DocxMaker maker =
        body(
            p("", r("<w:b/>", "Mr. President,")),
            p(LONG),
            p("", r("<w:b/>", "The way forward")),
            p(LONG),
            p("", r("<w:b/>", "I thank you.")));
    assertThat(sketch(maker))
        .containsExactly(
            "p {bold:Mr. President,}",
            "p " + LONG,
            "h1 The way forward",
            "p " + LONG,
            "p {bold:I thank you.}");
  }

  @Test
  void quoteCaptionAlignmentAndIndent_areKept() {
    DocxMaker maker =
        body(
                p("<w:pStyle w:val=\"Q\"/>", r("Quoted")),
                p("<w:jc w:val=\"center\"/>", r("Middle")),
                p("<w:jc w:val=\"right\"/>", r("End")),
                p("<w:ind w:left=\"1440\"/>", r("Deep")),
                p("<w:ind w:left=\"720\" w:hanging=\"720\"/>", r("Hanging")))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Quote\"/></w:style>");
    assertThat(sketch(maker))
        .containsExactly("quote Quoted", "p <centre>Middle", "p <end>End", "p2 Deep", "p Hanging");
  }

  @Test
  void tabsBreaksHyphensAndSymbols_areSigns() {
    DocxMaker maker =
        body(
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                + "<w:softHyphen/><w:t>e</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>");
    assertThat(sketch(maker)).containsExactly("p a\tb\nc\u2011d\u00ADe\u2713");
  }

  @Test
  void pageBreaks_standBetweenBlocksAndSectionsEnd() {
    DocxMaker maker =
        body(
            p("One"),
            "<w:p><w:r><w:br w:type=\"page\"/></w:r>" + r("Two") + "</w:p>",
            p("<w:sectPr/>", r("Three")),
            p("<w:pageBreakBefore/>", r("Four")),
            "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
            "<w:sectPr/>");
    assertThat(sketch(maker))
        .containsExactly(
            "p One", "break page", "p Two", "p Three", "break section", "break page", "p Four");
  }

  @Test
  void embeddedDirectionRubyAndFormula_keepTheirWords() {
    DocxMaker maker =
        body(
            "<w:p><w:dir w:val=\"rtl\">"
                + r("سلام")
                + "</w:dir><w:bdo w:val=\"ltr\">"
                + r("abc")
                + "</w:bdo></w:p>",
            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>"
                + r("とう")
                + "</w:rt><w:rubyBase>"
                + r("東")
                + "</w:rubyBase></w:ruby></w:r></w:p>",
            "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p>");
    assertThat(sketch(maker))
        .containsExactly(
            "p <embed rtl سلام><override ltr abc>", "p <ruby 東 とう>", "p <formula a/b>");
  }

  @Test
  void contentControlsSmartTagsAndUnknownWrappers_areTransparent() {
    DocxMaker maker =
        body(
            "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Block") + "</w:sdtContent></w:sdt>",
            "<w:p><w:sdt><w:sdtContent>"
                + r("run ")
                + "</w:sdtContent></w:sdt><w:smartTag>"
                + r("tag ")
                + "</w:smartTag><x:odd>"
                + r("odd")
                + "</x:odd></w:p>",
            r("stray"));
    assertThat(sketch(maker)).containsExactly("p Block", "p run tag odd", "p stray");
  }

  @Test
  void alternateContent_isTakenOnce() {
    String choice =
        "<mc:AlternateContent><mc:Choice Requires=\"%s\">%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";
    DocxMaker maker =
        body(
            "<w:p>" + choice.formatted("wps", r("known"), r("old")) + "</w:p>",
            "<w:p>" + choice.formatted("x", r("unknown"), r("fallback")) + "</w:p>",
            "<w:p>" + choice.formatted("wps", "<w:r/>", r("stand-in")) + "</w:p>");
    assertThat(sketch(maker)).containsExactly("p known", "p fallback", "p stand-in");
  }

  @Test
  void hundredsOfThousandsOfRuns_areRead() {
    String many = r("a ").repeat(200_000);
    assertThat(body("<w:p>" + many + "</w:p>").read().text().blocks()).hasSize(1);
  }

  @Test
  void missingParts_areNoHindrance() {
    DocxMaker maker =
        body(p("<w:pStyle w:val=\"None\"/><w:numPr><w:numId w:val=\"7\"/></w:numPr>", r("Words")));
    maker
        .relation("a", "styles", "gone.xml")
        .relation("b", "numbering", "gone.xml")
        .relation("c", "header", "gone.xml");
    assertThat(Sketch.of(new WordReader(Limits.STANDARD).read(maker.bytes()).text()))
        .containsExactly("p Words");
  }
}
