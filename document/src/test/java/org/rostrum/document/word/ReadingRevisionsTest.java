package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;

class ReadingRevisionsTest {
  private static String deleted(String words) {
    return "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\">"
        + words
        + "</w:delText></w:r></w:del>";
  }

  @Test
  void acceptedState_isTheText() {
    Reading reading =
        body("<w:p>"
                + r("We ")
                + deleted("oppose")
                + "<w:ins w:id=\"2\">"
                + r("support")
                + "</w:ins>"
                + r(" it")
                + "</w:p>")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p We support it");
    assertThat(Sketch.departures(reading))
        .containsExactly("inserted-text: support", "deleted-text: oppose");
  }

  @Test
  void deletedParagraphMark_joinsTwoParagraphs() {
    String mark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
    assertThat(
            Sketch.of(
                body(
                        p(mark, r("one ")),
                        p(mark, r("two ")),
                        "<w:p>" + r("three") + "</w:p>",
                        p("four"))
                    .read()
                    .text()))
        .containsExactly("p one two three", "p four");
  }

  @Test
  void deletedMarkBeforeATable_losesNoWords() {
    assertThat(
            Sketch.of(
                body(
                        p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("one")),
                        "<w:tbl><w:tr><w:tc>" + p("cell") + "</w:tc></w:tr></w:tbl>")
                    .read()
                    .text()))
        .containsExactly("p one", "table[1] / 1x1[p cell]");
  }

  @Test
  void movedWords_standOnlyWhereTheyWereMovedTo() {
    Reading reading =
        body("<w:p><w:moveFrom w:id=\"1\">"
                + r("moved ")
                + "</w:moveFrom>"
                + r("and ")
                + "<w:moveTo w:id=\"2\">"
                + r("moved")
                + "</w:moveTo></w:p>")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p and moved");
    assertThat(Sketch.departures(reading))
        .containsExactly("inserted-text: moved", "moved-text: moved");
  }

  @Test
  void changedFormat_isToldOnceAParagraph() {
    String change = "<w:rPrChange w:id=\"1\"><w:rPr/></w:rPrChange>";
    Reading reading = body(p("", r("<w:b/>" + change, "a"), r("<w:i/>" + change, "b"))).read();
    assertThat(Sketch.departures(reading)).containsExactly("changed-format:");
  }

  @Test
  void noteInDeletedWords_isNoNote() {
    Reading reading =
        body("<w:p>"
                + r("A")
                + "<w:del w:id=\"1\"><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del></w:p>")
            .footnotes("<w:footnote w:id=\"1\">" + p("gone") + "</w:footnote>")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p A");
    assertThat(Sketch.departures(reading)).containsExactly("note: gone");
  }
}
