package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Departure;

class ReadingDeparturesTest {
  @Test
  void headersAndComments_areToldWithTheirWords() {
    Reading reading =
        body(p("Words"))
            .header(1, p("Permanent Mission of Quillaya"))
            .header(2, p("Permanent Mission of Quillaya"))
            .comments(
                "<w:comment w:id=\"1\" w:author=\"A. Secretary\">"
                    + p("Too long?")
                    + "</w:comment>")
            .read();
    assertThat(Sketch.departures(reading))
        .containsExactly("header: Permanent Mission of Quillaya", "comment: Too long?");
  }

  @Test
  void hiddenWords_areLeftOutByRunAndByStyle() {
    Reading reading =
        body(p(
                "",
                r("<w:vanish/>", "secret"),
                r("shown"),
                r("<w:rStyle w:val=\"H\"/>", " also secret"),
                r("<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>", " seen"),
                r("<w:webHidden/>", " 7")))
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"H\"/><w:rPr><w:vanish/></w:rPr></w:style>")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p shown seen 7");
    assertThat(Sketch.departures(reading)).containsExactly("hidden-text: secret also secret");
  }

  @Test
  void macrosTemplatesProtectionAndChunks_areTold() {
    Reading reading =
        body(p("Words"), "<w:altChunk r:id=\"C\"/>")
            .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
            .relation("M", "vbaProject", "vbaProject.bin")
            .settings("<w:documentProtection w:edit=\"readOnly\"/>")
            .outside("T", "attachedTemplate", "https://example.org/t.dotm")
            .read();
    assertThat(Sketch.departures(reading))
        .containsExactly(
            "object:", "macro:", "link: https://example.org/t.dotm", "protection: readOnly");
  }

  @Test
  void promptStillShown_isKeptAndTold() {
    Reading reading =
        body("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("Click here")
                + "</w:sdtContent></w:sdt></w:p>")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p Click here");
    assertThat(Sketch.departures(reading)).containsExactly("control:");
  }

  @Test
  void place_isThePartAndTheParagraph() {
    Reading reading = body(p("one"), p("", r("<w:vanish/>", "hidden"))).read();
    assertThat(reading.departures())
        .extracting(Departure::place)
        .extracting(Object::toString)
        .containsExactly("paragraph 2");
  }
}
