package org.rostrum.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.tally.DocxTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

class AwkwardTextTest {
  @TempDir Path folder;

  private static Inline run(String words) {
    return new Inline.Run(words, Style.plain("en"));
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(
        Block.Role.BODY,
        0,
        new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines)));
  }

  private static Text text(List<Note> notes, Block... blocks) {
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(blocks), notes);
  }

  private static Note note(int number, String mark, Block... blocks) {
    return new Note(number, mark, Note.Kind.FOOTNOTE, List.of(blocks));
  }

  private static Block.Table table(Cell... cells) {
    return new Block.Table(
        Direction.LEFT_TO_RIGHT, List.of(1), 0, List.of(new Row(List.of(cells))));
  }

  private void balances(Text... texts) throws IOException, XMLStreamException {
    Specimen.write(new DocxForm(), List.of(texts), folder);
    Path file = folder.resolve(DocxForm.FILE);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String name : List.of("word/document.xml", "word/footnotes.xml")) {
        try (InputStream xml = zip.getInputStream(zip.getEntry(name))) {
          assertThat(WordOrder.faults(SafeXml.reader(xml))).as(name).isEmpty();
        }
      }
    }
    List<org.rostrum.document.tally.Tally> expected = new ArrayList<>();
    for (Text text : texts) {
      expected.add(TextTally.count(text));
    }
    assertThat(DocxTally.wholeFile(file)).isEqualTo(expected);
  }

  @Test
  void emptyAnnex_standsBetweenOthers() throws Exception {
    balances(
        text(List.of(), paragraph(run("before"))),
        text(List.of()),
        text(List.of(), paragraph(run("after"))));
  }

  @Test
  void noteInTheCellOfATable_keepsItsReference() throws Exception {
    Cell cell = new Cell(1, 1, List.of(paragraph(run("word"), new Inline.NoteMark(1))));
    balances(text(List.of(note(1, "", paragraph(run("note")))), table(cell)));
  }

  @Test
  void pictureAndTableInANote_areThere() throws Exception {
    Inline figure = new Inline.Figure(RandomText.picture(7), 9_000_000, 50_000_000, "");
    Block inner = table(new Cell(1, 1, List.of(paragraph(run("cell")))));
    balances(
        text(
            List.of(note(1, "", inner, paragraph(figure)), note(2, "*")),
            paragraph(run("one"), new Inline.NoteMark(1), run("two"), new Inline.NoteMark(2))));
  }

  @Test
  void tablesInTables_aTableWithoutRowsAndTwoInARow_areKeptApart() throws Exception {
    Block inner = table(new Cell(1, 1, List.of()));
    for (int depth = 0; depth < 20; depth++) {
      inner = table(new Cell(1, 1, List.of(inner)));
    }
    Block.Table empty = new Block.Table(Direction.LEFT_TO_RIGHT, List.of(1, 2), 0, List.of());
    balances(text(List.of(), inner, inner, empty));
  }

  @Test
  void mergedRows_thatReachBelowTheTable_doNotBreakIt() throws Exception {
    Row first = new Row(List.of(new Cell(1, 9, List.of()), new Cell(2, 1, List.of())));
    Row second = new Row(List.of(new Cell(1, 1, List.of()), new Cell(1, 1, List.of())));
    balances(
        text(
            List.of(),
            new Block.Table(Direction.RIGHT_TO_LEFT, List.of(1, 1, 1), 1, List.of(first, second))));
  }

  @Test
  void fortyLevelsOfLists_andABoxWithAList_staySeen() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int level = 0; level < 40; level++) {
      blocks.add(new Block.ListItem(level, "(" + level + ")", Specimen.line("item")));
    }
    blocks.add(new Block.Aside(List.copyOf(blocks)));
    balances(new Text("en", Direction.LEFT_TO_RIGHT, blocks, List.of()));
  }

  @Test
  void rightToLeft_withLatinWithinAndWordsOfTheirOwnDirection_areCounted() throws Exception {
    Style arabic = new Style(Set.of(), "ar", Direction.RIGHT_TO_LEFT);
    Line line =
        new Line(
            Direction.RIGHT_TO_LEFT,
            Alignment.END,
            "ar",
            List.of(
                new Inline.Run("السلام ", arabic),
                run("Security Council"),
                new Inline.Embedded(
                    Inline.Embedded.Force.OVERRIDE,
                    Direction.LEFT_TO_RIGHT,
                    List.of(new Inline.Run(" قرار", arabic)))));
    balances(text(List.of(), new Block.Paragraph(Block.Role.QUOTE, 1, line)));
  }

  @Test
  void linkInALink_andAPlaceThatIsNowhere_areWordsAllTheSame() throws Exception {
    Inline inner = new Inline.Link(new Inline.Target.Place("here"), List.of(run("here")));
    Inline outer = new Inline.Link(new Inline.Target.Place("here"), List.of(run("out "), inner));
    Inline lost = new Inline.Link(new Inline.Target.Place("nowhere"), List.of(run(" lost")));
    Inline script =
        new Inline.Link(new Inline.Target.Address("javascript:alert(1)"), List.of(run(" press")));
    Inline anchor = new Inline.Anchor("here");
    balances(text(List.of(), paragraph(anchor, outer, anchor, lost, script)));
  }

  @Test
  void rubyWithMoreThanWordsInIt_andSignsXmlCannotHold_areKept() throws Exception {
    Inline.Ruby ruby = new Inline.Ruby(List.of(run("漢字"), Inline.Mark.TAB), "かんじ");
    balances(text(List.of(), paragraph(ruby, run("a\uD800b \uFFFF c]]>d \uD835\uDC9C"))));
  }
}
