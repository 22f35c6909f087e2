package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.document.word.choice.Choices.Hidden;
import org.rostrum.document.word.choice.Choices.Tracked;

class ChoicesTest {
  private static final Choices BEFORE = new Choices(Tracked.BEFORE, Hidden.LEFT_OUT);
  private static final Choices SHOWN = new Choices(Tracked.ACCEPTED, Hidden.SHOWN);

  private static String inserted(String runs) {
    return "<w:ins w:id=\"2\" w:author=\"x\">" + runs + "</w:ins>";
  }

  private static String deleted(String words) {
    return "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\">"
        + words
        + "</w:delText></w:r></w:del>";
  }

  /** Reads a file as chosen, and holds the reader against the ledger's own counter. */
  private static List<String> read(Choices choices, DocxMaker file) {
    byte[] chosen = choices.applyTo(file.bytes(), Limits.STATEMENT);
    Reading reading = new WordReader(Limits.STATEMENT).read(chosen);
    assertThat(TextTally.count(reading.text())).isEqualTo(SourceTally.count(chosen));
    return Sketch.of(reading.text());
  }

  @Test
  void standard_changesNoByte() {
    byte[] file = body(p("words")).bytes();
    assertThat(Choices.STANDARD.applyTo(file, Limits.STATEMENT)).isSameAs(file);
  }

  @Test
  void words_standAsTheyStoodBeforeTheChanges() {
    DocxMaker file =
        body("<w:p>" + r("We ") + deleted("oppose") + inserted(r("support")) + r(" it") + "</w:p>");
    assertThat(read(BEFORE, file)).containsExactly("p We oppose it");
    assertThat(read(Choices.STANDARD, file)).containsExactly("p We support it");
  }

  @Test
  void insertedParagraph_isGoneAndADeletedOneStands() {
    String insertedMark = "<w:rPr><w:ins w:id=\"1\"/></w:rPr>";
    String deletedMark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
    DocxMaker file =
        body(
            p("one"),
            p(insertedMark, inserted(r("new"))),
            p(deletedMark, deleted("old")),
            p("two"));
    assertThat(read(BEFORE, file)).containsExactly("p one", "p old", "p two");
  }

  @Test
  void paragraphThatWasSplit_isWholeAgain() {
    String mark = "<w:rPr><w:ins w:id=\"1\"/></w:rPr>";
    assertThat(read(BEFORE, body(p(mark, r("one ")), p("two")))).containsExactly("p one two");
  }

  @Test
  void movedWords_standWhereTheyWereMovedFrom() {
    DocxMaker file =
        body(
            "<w:p><w:moveFromRangeStart w:id=\"9\"/><w:moveFrom w:id=\"1\">"
                + r("moved ")
                + "</w:moveFrom><w:moveFromRangeEnd w:id=\"9\"/>"
                + r("and ")
                + "<w:moveTo w:id=\"2\">"
                + r("moved")
                + "</w:moveTo></w:p>");
    assertThat(read(BEFORE, file)).containsExactly("p moved and ");
  }

  @Test
  void formatThatWasChanged_isWhatItWas() {
    String bold = "<w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:i/></w:rPr></w:rPrChange>";
    DocxMaker file =
        body(
            p(
                "<w:jc w:val=\"center\"/><w:pPrChange w:id=\"2\"><w:pPr/></w:pPrChange>",
                r(bold, "word")));
    assertThat(read(BEFORE, file)).containsExactly("p {italic:word}");
  }

  @Test
  void insertedRow_isGoneAndADeletedOneStands() {
    DocxMaker file =
        body(
            "<w:tbl><w:tr>"
                + "<w:tc>"
                + p("kept")
                + "</w:tc></w:tr><w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr><w:tc>"
                + p("new")
                + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>"
                + p("old")
                + "</w:tc></w:tr></w:tbl>");
    assertThat(read(BEFORE, file)).containsExactly("table[1] / 1x1[p kept] / 1x1[p old]");
  }

  @Test
  void hiddenWords_areShownWhenThatIsChosen() {
    DocxMaker file = body("<w:p>" + r("We ") + r("<w:vanish/>", "hide ") + r("it") + "</w:p>");
    assertThat(read(SHOWN, file)).containsExactly("p We hide it");
    assertThat(read(Choices.STANDARD, file)).containsExactly("p We it");
  }

  @Test
  void signsOfMarkup_comeThroughUnchanged() {
    DocxMaker file = body("<w:p>" + r("a &lt; b &amp; “c” 𝔸 &#x200F;") + deleted(" d") + "</w:p>");
    assertThat(read(BEFORE, file)).containsExactly("p a < b & “c” 𝔸 \u200F d");
  }

  @Test
  void text_isReadBackAsItWasWritten() {
    Choices both = new Choices(Tracked.BEFORE, Hidden.SHOWN);
    assertThat(both.text()).isEqualTo("tracked=before hidden=shown");
    assertThat(Choices.of(both.text())).isEqualTo(both);
    assertThat(Choices.of("")).isEqualTo(Choices.STANDARD);
  }
}
