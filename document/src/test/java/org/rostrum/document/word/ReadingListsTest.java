package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;

class ReadingListsTest {
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Sub"/><w:lvlText w:val="(%2)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
      """;
  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Item"/></w:style>
      <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>
      """;

  @Test
  void labels_areThosePrinted() {
    DocxMaker maker =
        body(
                item(0, "one"),
                item(1, "under"),
                item(1, "under"),
                item(0, "two"),
                p("plain"),
                item(0, "three"))
            .numbering(NUMBERING);
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly(
            "li0 1.|one",
            "li1 (a)|under",
            "li1 (b)|under",
            "li0 2.|two",
            "p plain",
            "li0 3.|three");
  }

  @Test
  void listByStyleAlone_isAListAtTheStylesLevel() {
    DocxMaker maker =
        body(
                p("<w:pStyle w:val=\"Item\"/>", r("one")),
                p("<w:pStyle w:val=\"Sub\"/>", r("under")),
                p(
                    "<w:pStyle w:val=\"Item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                    r("switched off")))
            .numbering(NUMBERING)
            .styles(STYLES);
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("li0 1.|one", "li1 (a)|under", "p switched off");
  }

  @Test
  void numberedHeading_keepsItsLabel() {
    DocxMaker maker =
        body(p(
                "<w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>",
                r("Title")))
            .numbering(NUMBERING)
            .styles(STYLES);
    assertThat(Sketch.of(maker.read().text())).containsExactly("h1 1.|Title");
  }

  @Test
  void emptyItem_printsItsLabelStill() {
    assertThat(Sketch.of(body(item(0, "")).numbering(NUMBERING).read().text()))
        .containsExactly("li0 1.|");
  }

  private static String item(int level, String words) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"3\"/></w:numPr>",
        words.isEmpty() ? "" : r(words));
  }
}
