package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Place;
import org.rostrum.document.text.Note;

class ReadingNotesTest {
  private static String reference(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  private static String note(int id, String inside) {
    return "<w:footnote w:id=\"" + id + "\">" + inside + "</w:footnote>";
  }

  @Test
  void notes_areNumberedByTheirReferencesWhateverTheirIds() {
    DocxMaker maker =
        body("<w:p>"
                + r("A")
                + reference(27)
                + r("B")
                + reference(3)
                + "<w:r><w:endnoteReference w:id=\"27\"/></w:r></w:p>")
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>"
                    + note(3, "<w:p><w:r><w:footnoteRef/></w:r>" + r(" third") + "</w:p>")
                    + note(
                        27,
                        "<w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r>"
                            + r("twenty-seventh")
                            + "</w:p>"))
            .endnotes("<w:endnote w:id=\"27\">" + p("end") + "</w:endnote>");
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly(
            "p A[1]B[2][3]", "note 1 [p twenty-seventh]", "note 2 [p third]", "note 3 [p end]");
  }

  @Test
  void customMark_belongsToTheNote() {
    DocxMaker maker =
        body("<w:p>"
                + r("A")
                + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r></w:p>")
            .footnotes(note(1, p("* starred")));
    assertThat(Sketch.of(maker.read().text())).containsExactly("p A[1]", "note * [p starred]");
  }

  @Test
  void noteReferredToTwice_isTwoNotes() {
    DocxMaker maker =
        body("<w:p>" + r("A") + reference(1) + r("B") + reference(1) + "</w:p>")
            .footnotes(note(1, p("same")));
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("p A[1]B[2]", "note 1 [p same]", "note 2 [p same]");
  }

  @Test
  void missingAndUnreferredNotes_areTold() {
    Reading reading =
        body("<w:p>" + r("A") + reference(9) + "</w:p>").footnotes(note(1, p("orphan"))).read();
    assertThat(Sketch.of(reading.text())).containsExactly("p A[1]", "note 1 []");
    assertThat(Sketch.departures(reading)).containsExactly("note:", "note: orphan");
  }

  @Test
  void notesWithTables_keepThem() {
    DocxMaker maker =
        body("<w:p>" + reference(1) + "</w:p>")
            .footnotes(
                note(
                    1, p("before") + "<w:tbl><w:tr><w:tc>" + p("cell") + "</w:tc></w:tr></w:tbl>"));
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("p [1]", "note 1 [p before, table[1] / 1x1[p cell]]");
  }

  @Test
  void noteInABox_isNumberedWhereTheBoxNowStands() {
    String box =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
            + r("boxed")
            + reference(1)
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    DocxMaker maker =
        body("<w:p>" + box + r("A") + reference(2) + "</w:p>")
            .footnotes(note(1, p("one")) + note(2, p("two")));
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("p A[1]", "aside [p boxed[2]]", "note 1 [p two]", "note 2 [p one]");
  }

  @Test
  void noteWithAMarkOfItsOwn_isNotCountedAmongTheNumbered() {
    DocxMaker maker =
        body("<w:p>"
                + reference(1)
                + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>"
                + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"
                + reference(3)
                + "</w:p>")
            .footnotes(note(1, p("one")) + note(2, p("* starred")) + note(3, p("three")))
            .endnotes("<w:endnote w:id=\"1\">" + p("end") + "</w:endnote>");
    assertThat(maker.read().text().notes().stream().map(Note::printed))
        .containsExactly("1", "*", "2", "3");
  }

  @Test
  void endnotesAmongFootnotes_areToldOnce() {
    String end = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";
    Reading reading =
        body("<w:p>" + end + end + reference(1) + "</w:p>")
            .footnotes(note(1, p("foot")))
            .endnotes("<w:endnote w:id=\"1\">" + p("end") + "</w:endnote>")
            .read();
    assertThat(reading.departures())
        .containsExactly(
            new Departure(
                Departure.Kind.NOTE,
                Place.WHOLE_FILE,
                "The endnotes become footnotes and are numbered in one series with them, in the"
                    + " order in which the text refers to them.",
                ""));
  }

  @Test
  void footnotesAlone_areNoDeparture() {
    Reading reading = body("<w:p>" + reference(1) + "</w:p>").footnotes(note(1, p("foot"))).read();
    assertThat(reading.departures()).isEmpty();
  }
}
