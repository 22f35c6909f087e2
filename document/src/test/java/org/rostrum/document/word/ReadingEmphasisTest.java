package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;

class ReadingEmphasisTest {
  private static final String STRONG =
      "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

  @Test
  void allKinds_areKept() {
    DocxMaker maker =
        body(
            p(
                "",
                r("<w:b/>", "b"),
                r("<w:i/>", "i"),
                r("<w:u w:val=\"single\"/>", "u"),
                r("<w:strike/>", "s"),
                r("<w:smallCaps/>", "c"),
                r("<w:caps/>", "C"),
                r("<w:vertAlign w:val=\"superscript\"/>", "2"),
                r("<w:vertAlign w:val=\"subscript\"/>", "3")));
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly(
            "p {bold:b}{italic:i}{underline:u}{strike:s}{small_caps:c}{all_caps:C}{superscript:2}{subscript:3}");
  }

  @Test
  void runsOfOneStyle_areOneRun() {
    DocxMaker maker =
        body(
            p(
                "",
                r("<w:b/>", "one "),
                r("<w:b/><w:sz w:val=\"40\"/>", "two"),
                r("<w:color w:val=\"FF0000\"/>", " red")));
    assertThat(Sketch.of(maker.read().text())).containsExactly("p {bold:one two} red");
  }

  @Test
  void switchInTwoStyles_turnsOver() {
    DocxMaker maker =
        body(p(
                "<w:pStyle w:val=\"P\"/>",
                r("bold "),
                r("<w:rStyle w:val=\"S\"/>", "plain"),
                r("<w:rStyle w:val=\"S\"/><w:b/>", " bold")))
            .styles(
                STRONG
                    + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"P\"/><w:rPr><w:b/></w:rPr></w:style>");
    assertThat(Sketch.of(maker.read().text())).containsExactly("p {bold:bold }plain{bold: bold}");
  }

  @Test
  void switchOff_isOff() {
    DocxMaker maker =
        body(p(
                "",
                r("<w:rStyle w:val=\"S\"/>", "bold"),
                r("<w:rStyle w:val=\"S\"/><w:b w:val=\"0\"/>", " plain")))
            .styles(STRONG);
    assertThat(Sketch.of(maker.read().text())).containsExactly("p {bold:bold} plain");
  }

  @Test
  void headingsOwnBold_isNoEmphasis() {
    DocxMaker maker =
        body(p("<w:pStyle w:val=\"H\"/>", r("Title "), r("<w:i/>", "now")))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>");
    assertThat(Sketch.of(maker.read().text())).containsExactly("h1 Title {italic:now}");
  }

  @Test
  void templateThatIsAllBold_hasNoEmphasisInIt() {
    DocxMaker maker =
        body(p("Words"), p("", r("<w:i/>", "more")))
            .styles(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>");
    assertThat(Sketch.of(maker.read().text())).containsExactly("p Words", "p {italic:more}");
  }

  @Test
  void arabicRun_isBoldByItsOwnSwitch() {
    DocxMaker maker =
        body(p("<w:bidi/>", r("<w:rtl/><w:b/>", "سلام "), r("<w:rtl/><w:bCs/>", "عدل")));
    assertThat(Sketch.of(maker.read().text())).containsExactly("p <rtl>سلام {bold:عدل}");
  }

  @Test
  void underlineOfALink_isNoEmphasis() {
    DocxMaker maker =
        body("<w:p><w:hyperlink r:id=\"L\">"
                + r("<w:u w:val=\"single\"/>", "here")
                + "</w:hyperlink></w:p>")
            .outside("L", "hyperlink", "https://example.org/");
    assertThat(Sketch.of(maker.read().text())).containsExactly("p <https://example.org/ here>");
  }
}
