package org.rostrum.document.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.akn.Specimen.item;
import static org.rostrum.document.akn.Specimen.line;
import static org.rostrum.document.akn.Specimen.paragraph;
import static org.rostrum.document.akn.Specimen.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.tally.AknTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** How each thing is written. Every file made here is held against the schema and the count. */
class AknMarkupTest {
  @TempDir Path folder;
  private Text written = text();

  @AfterEach
  void isValidAndCountsTheSame() {
    Specimen.Finished finished = Specimen.finished(folder, written);
    assertThat(AknSchema.faults(finished.file())).isEmpty();
    assertThat(new AknTally().count(finished.annex(1), new byte[0]))
        .isEqualTo(TextTally.count(written));
  }

  @Test
  void paragraph_hasThePassageNumberInItsIdentifier() {
    assertThat(body(paragraph("One."), paragraph(" "), paragraph("Two.")))
        .isEqualTo(
            """
            <p eId="att_1__body__p_1">One.</p>
            <p> </p>
            <p eId="att_1__body__p_2">Two.</p>
            """);
  }

  @Test
  void listItems_nestByLevelAndCarryTheirLabels() {
    assertThat(body(item(0, "(a)", "A"), item(1, "(i)", "B"), item(0, "(b)", "C")))
        .isEqualTo(
            """
            <blockList>
            <item><num>(a)</num><p eId="att_1__body__p_1">A</p>
            <blockList>
            <item><num>(i)</num><p eId="att_1__body__p_2">B</p>
            </item>
            </blockList>
            </item>
            <item><num>(b)</num><p eId="att_1__body__p_3">C</p>
            </item>
            </blockList>
            """);
  }

  @Test
  void levelJump_opensOneList() {
    assertThat(body(item(7, "", "A"), item(2, "•", "B"), item(3, "–", "C")))
        .isEqualTo(
            """
            <blockList>
            <item><p eId="att_1__body__p_1">A</p>
            </item>
            </blockList>
            <blockList>
            <item><num>•</num><p eId="att_1__body__p_2">B</p>
            <blockList>
            <item><num>–</num><p eId="att_1__body__p_3">C</p>
            </item>
            </blockList>
            </item>
            </blockList>
            """);
  }

  @Test
  void indentedParagraphAfterAnItem_goesOnWithTheItem() {
    Block more = new Block.Paragraph(Block.Role.BODY, 1, line("More of A."));
    assertThat(body(item(0, "1.", "A"), more, paragraph("Apart.")))
        .isEqualTo(
            """
            <blockList>
            <item><num>1.</num><p eId="att_1__body__p_1">A</p>
            <p eId="att_1__body__p_2">More of A.</p>
            </item>
            </blockList>
            <p eId="att_1__body__p_3">Apart.</p>
            """);
  }

  @Test
  void paragraphIndentedBeyondAnItem_staysInIt() {
    assertThat(
            body(
                new Block.ListItem(0, "1.", line("A")),
                new Block.Paragraph(Block.Role.QUOTE, 3, line("Quoted."))))
        .isEqualTo(
            """
            <blockList>
            <item><num>1.</num><p eId="att_1__body__p_1">A</p>
            <p eId="att_1__body__p_2" class="quote indent-2">Quoted.</p>
            </item>
            </blockList>
            """);
  }

  @Test
  void headings_holdWhatStandsUnderThem() {
    Block first = new Block.Heading(1, "I.", line("First"));
    Block under = new Block.Heading(2, "", line("Under"));
    Block last = new Block.Heading(1, "", line("Last"));
    assertThat(body(first, under, paragraph("Words."), last))
        .isEqualTo(
            """
            <blockContainer class="level-1"><num>I.</num><heading>First</heading>
            <blockContainer class="level-2"><heading>Under</heading>
            <p eId="att_1__body__p_1">Words.</p>
            </blockContainer>
            </blockContainer>
            <blockContainer class="level-1"><crossHeading>Last</crossHeading>
            </blockContainer>
            """);
  }

  @Test
  void note_standsAtItsPlace() {
    assertThat(withNote(run("States"), new Inline.NoteMark(1), run(" and")))
        .isEqualTo(
            "<p eId=\"att_1__body__p_1\">States<authorialNote eId=\"att_1__fn_1\" marker=\"*\""
                + " placement=\"bottom\"><p>Note.</p>\n</authorialNote> and</p>\n");
  }

  @Test
  void noteInsideAWord_doesNotPartIt() {
    assertThat(withNote(run("Sta"), new Inline.NoteMark(1), run("tes and")))
        .isEqualTo(
            "<p eId=\"att_1__body__p_1\">Sta<noteRef href=\"#att_1__fn_1\" marker=\"*\"/>tes and"
                + "<authorialNote eId=\"att_1__fn_1\" marker=\"*\" placement=\"bottom\"><p>Note.</p>"
                + "\n</authorialNote></p>\n");
  }

  @Test
  void noteBetweenIdeographs_standsAtItsPlace() {
    assertThat(withNote(run("安全"), new Inline.NoteMark(1), run("理事会")))
        .startsWith("<p eId=\"att_1__body__p_1\">安全<authorialNote ");
  }

  @Test
  void webAddress_isPrintedAfterTheWordsAndLeadsNowhere() {
    assertThat(body(paragraph(run("See "), link("https://example.org/a?b&c", "here"), run("."))))
        .isEqualTo(
            "<p eId=\"att_1__body__p_1\">See <inline name=\"link\">here</inline>"
                + "<inline name=\"address\"> (https://example.org/a?b&amp;c)</inline>.</p>\n");
  }

  @Test
  void webAddressThatIsItsOwnWords_isPrintedOnce() {
    assertThat(body(paragraph(link("https://example.org/", "example.org"))))
        .isEqualTo("<p eId=\"att_1__body__p_1\"><inline name=\"link\">example.org</inline></p>\n");
  }

  @Test
  void webAddressPartedByWord_isPrintedOnce() {
    Inline first = link("https://example.org/paper", "exam");
    Inline second = link("https://example.org/paper", "ple.org/paper");
    assertThat(body(paragraph(first, second)))
        .isEqualTo(
            "<p eId=\"att_1__body__p_1\"><inline name=\"link\">exam</inline>"
                + "<inline name=\"link\">ple.org/paper</inline></p>\n");
  }

  @Test
  void addressAfterHalfAWord_isPrintedAtTheEndOfTheWord() {
    assertThat(body(paragraph(link("mailto:a@example.org", "co"), run("operation now"))))
        .isEqualTo(
            "<p eId=\"att_1__body__p_1\"><inline name=\"link\">co</inline>operation"
                + "<inline name=\"address\"> (a@example.org)</inline> now</p>\n");
  }

  @Test
  void scriptAddress_isNotPrinted() {
    assertThat(body(paragraph(link("javascript:alert(1)", "here"))))
        .isEqualTo("<p eId=\"att_1__body__p_1\"><inline name=\"link\">here</inline></p>\n");
  }

  @Test
  void placeOfTheSameText_isLinkedBothWays() {
    Inline to = new Inline.Link(new Inline.Target.Place("_Ref1"), List.of(run("below")));
    Inline lost = new Inline.Link(new Inline.Target.Place("gone"), List.of(run("gone")));
    assertThat(body(paragraph(to, lost), paragraph(new Inline.Anchor("_Ref1"), run("Here"))))
        .isEqualTo(
            """
            <p eId="att_1__body__p_1"><ref href="#att_1__anchor_1">below</ref>\
            <inline name="link">gone</inline></p>
            <p eId="att_1__body__p_2"><marker name="anchor" eId="att_1__anchor_1"/>Here</p>
            """);
  }

  @Test
  void rowWithoutCells_isLeftOutAndTheSpansAgree() {
    Cell tall = new Cell(1, 3, List.of(paragraph("A")));
    Cell wide = new Cell(2, 1, List.of());
    Cell tallToo = new Cell(2, 2, List.of());
    Block table =
        new Block.Table(
            Direction.RIGHT_TO_LEFT,
            List.of(1, 1, 1),
            1,
            List.of(new Row(List.of(tall, wide)), new Row(List.of(tallToo)), new Row(List.of())));
    assertThat(body(table))
        .isEqualTo(
            """
            <table eId="att_1__body__table_1" class="rtl">
            <tr><th rowspan="2"><p>A</p>
            </th><th colspan="2"></th></tr>
            <tr><td colspan="2"></td></tr>
            </table>
            """);
  }

  @Test
  void tableWithoutRows_isStillATable() {
    Block table = new Block.Table(Direction.LEFT_TO_RIGHT, List.of(1), 0, List.of());
    assertThat(body(table))
        .isEqualTo("<table eId=\"att_1__body__table_1\">\n<tr><td/></tr>\n</table>\n");
  }

  @Test
  void arabicInAnEnglishStatement_saysItsLanguageAndDirection() {
    Style arabic = new Style(Set.of(Emphasis.BOLD), "ar", Direction.RIGHT_TO_LEFT);
    Line quoted =
        new Line(
            Direction.RIGHT_TO_LEFT,
            Alignment.CENTRE,
            "ar",
            List.of(new Inline.Run("السلام", arabic), run("UN")));
    assertThat(body(new Block.Paragraph(Block.Role.QUOTE, 2, quoted)))
        .isEqualTo(
            "<p eId=\"att_1__body__p_1\" xml:lang=\"ar\" class=\"rtl quote centre indent-2\">"
                + "<b>السلام</b><span xml:lang=\"en\" class=\"ltr\">UN</span></p>\n");
  }

  @Test
  void pictureAlone_hasASizeAndAnAlternative() {
    Inline figure = new Inline.Figure(RandomText.picture(1), 914_400, 1, "Aid & need,\n\"2031\"");
    assertThat(body(paragraph(figure)))
        .isEqualTo(
            "<p><img src=\"media/"
                + RandomText.picture(1).sha256()
                + ".png\" alt=\"Aid &amp; need,&#10;&quot;2031&quot;\""
                + " width=\"96\" height=\"1\"/></p>\n");
  }

  @Test
  void charactersXmlCannotCarry_areReplaced() {
    assertThat(body(paragraph("a\u0000b\uD800c\uFFFFd𝒜<&>\r")))
        .isEqualTo("<p eId=\"att_1__body__p_1\">a\uFFFDb\uFFFDc\uFFFDd𝒜&lt;&amp;&gt;&#13;</p>\n");
  }

  @Test
  void breaksRubyAndFormula_areMarked() {
    Inline ruby = new Inline.Ruby(List.of(run("平和")), "へいわ");
    assertThat(
            body(
                paragraph(run("a"), Inline.Mark.LINE_END, run("b"), Inline.Mark.TAB, ruby),
                new Block.Break(Block.Break.Kind.PAGE),
                paragraph(new Inline.Formula("a<b"))))
        .isEqualTo(
            """
            <p eId="att_1__body__p_1">a<eol/>
            b\t<inline name="ruby" title="へいわ">平和</inline></p>
            <block name="pageBreak"/>
            <p eId="att_1__body__p_2"><inline name="formula">a&lt;b</inline></p>
            """);
  }

  @Test
  void asideAndEmptyNote_areValid() {
    Block aside = new Block.Aside(List.of(paragraph("Boxed.")));
    Block hollow = new Block.Aside(List.of(new Block.Aside(List.of())));
    Note empty = new Note(1, "", Note.Kind.ENDNOTE, List.of(hollow));
    Block heading = new Block.Heading(9, "", line(new Inline.NoteMark(1)));
    assertThat(written(List.of(aside, hollow, heading, hollow), List.of(empty)))
        .isEqualTo(
            """
            <blockContainer class="aside">
            <p eId="att_1__body__p_1">Boxed.</p>
            </blockContainer>
            <blockContainer class="level-9"><crossHeading>\
            <authorialNote eId="att_1__fn_1" marker="1" placement="bottom" class="endnote"><p/>
            </authorialNote></crossHeading>
            </blockContainer>
            """);
  }

  private static Inline run(String words) {
    return new Inline.Run(words, Style.plain("en"));
  }

  private static Inline link(String uri, String words) {
    return new Inline.Link(new Inline.Target.Address(uri), List.of(run(words)));
  }

  private String withNote(Inline... inlines) {
    Note note = new Note(1, "*", Note.Kind.FOOTNOTE, List.of(paragraph("Note.")));
    return written(List.of(paragraph(inlines)), List.of(note));
  }

  private String body(Block... blocks) {
    return written(List.of(blocks), List.of());
  }

  private String written(List<Block> blocks, List<Note> notes) {
    written = new Text("en", Direction.LEFT_TO_RIGHT, blocks, notes);
    String annex = new String(Specimen.finished(folder, written).annex(1), StandardCharsets.UTF_8);
    int start = annex.indexOf(">\n", annex.indexOf("<mainBody")) + 2;
    return annex.substring(start, annex.indexOf("</mainBody>"));
  }
}
