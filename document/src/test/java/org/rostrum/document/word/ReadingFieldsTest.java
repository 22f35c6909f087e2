package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;

class ReadingFieldsTest {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  private static String instruction(String words) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + words + "</w:instrText></w:r>";
  }

  @Test
  void result_isKeptAndInstructionIsNot() {
    Reading reading =
        body("<w:p>"
                + BEGIN
                + instruction(" DATE \\@ \"d\" ")
                + SEPARATE
                + r("3 November")
                + END
                + "</w:p>")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p 3 November");
    assertThat(Sketch.departures(reading)).containsExactly("field: DATE \\@ \"d\"");
  }

  @Test
  void fieldInAFieldsInstruction_isNotShown() {
    String inner = BEGIN + instruction(" MERGEFIELD x ") + SEPARATE + r("inner") + END;
    assertThat(
            Sketch.of(
                body("<w:p>"
                        + BEGIN
                        + instruction(" IF ")
                        + inner
                        + instruction(" = 1 ")
                        + SEPARATE
                        + r("shown")
                        + END
                        + "</w:p>")
                    .read()
                    .text()))
        .containsExactly("p shown");
  }

  @Test
  void fieldThatNeverEnds_swallowsNothing() {
    assertThat(
            Sketch.of(
                body(
                        "<w:p>"
                            + r("before ")
                            + BEGIN
                            + instruction(" REF x ")
                            + r("after")
                            + "</w:p>",
                        p("more"))
                    .read()
                    .text()))
        .containsExactly("p before after", "p more");
  }

  @Test
  void linkField_leadsThroughParagraphs() {
    String link = BEGIN + instruction(" HYPERLINK \"https://example.org/a\" ") + SEPARATE;
    assertThat(
            Sketch.of(
                body(
                        "<w:p>" + link + r("one") + "</w:p>",
                        "<w:p>" + r("two") + END + r(" out") + "</w:p>")
                    .read()
                    .text()))
        .containsExactly("p <https://example.org/a one>", "p <https://example.org/a two> out");
  }

  @Test
  void placesThatNothingLeadsTo_areNotNamed() {
    DocxMaker maker =
        body(
            "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"here\"/>" + r("Here") + "</w:p>",
            "<w:p><w:bookmarkStart w:id=\"2\" w:name=\"unused\"/>" + r("There") + "</w:p>",
            "<w:p><w:hyperlink w:anchor=\"here\">"
                + r("up")
                + "</w:hyperlink><w:hyperlink w:anchor=\"nowhere\">"
                + r(" lost")
                + "</w:hyperlink></w:p>");
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("p <name here>Here", "p There", "p <#here up> lost");
  }

  @Test
  void linkThatWouldOpenAProgram_losesItsTargetAndIsTold() {
    Reading reading =
        body("<w:p><w:hyperlink r:id=\"L\">" + r("click") + "</w:hyperlink></w:p>")
            .outside("L", "hyperlink", "ms-msdt:/id")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p click");
    assertThat(Sketch.departures(reading)).containsExactly("link: ms-msdt:/id");
  }

  @Test
  void simpleField_keepsItsResult() {
    assertThat(
            Sketch.of(
                body("<w:p><w:fldSimple w:instr=\" PAGE \">" + r("7") + "</w:fldSimple></w:p>")
                    .read()
                    .text()))
        .containsExactly("p 7");
  }

  @Test
  void tickedBoxAndChoice_areShown() {
    String box =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>";
    String list =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList></w:ffData></w:fldChar></w:r>";
    assertThat(
            Sketch.of(
                body("<w:p>"
                        + box
                        + instruction(" FORMCHECKBOX ")
                        + END
                        + r(" ")
                        + list
                        + instruction(" FORMDROPDOWN ")
                        + END
                        + "</w:p>")
                    .read()
                    .text()))
        .containsExactly("p ☒ yes");
  }
}
