package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

class TextTallyTest {
  private static final Style PLAIN = Style.plain("en");
  private static final Style BOLD = new Style(Set.of(Emphasis.BOLD), "en", Direction.LEFT_TO_RIGHT);

  @Test
  void everyKindOfThing_isCountedOnce() {
    Picture picture = Picture.of(Picture.Format.PNG, new byte[] {1, 2, 3});
    Block heading = new Block.Heading(1, "I.", line(new Inline.Run("Bold heading", BOLD)));
    Block item = new Block.ListItem(0, "(a)", line(new Inline.Run("item", BOLD)));
    Block cell =
        new Block.Paragraph(
            Block.Role.BODY,
            0,
            line(
                new Inline.Figure(picture, 1, 1, "not words"),
                new Inline.Link(
                    new Inline.Target.Address("https://example.org/"),
                    List.of(new Inline.Run("linked", PLAIN)))));
    Block table =
        new Block.Table(
            Direction.LEFT_TO_RIGHT,
            List.of(1),
            0,
            List.of(new Row(List.of(new Cell(1, 1, List.of(cell))))));
    Block noted =
        new Block.Paragraph(
            Block.Role.BODY, 0, line(new Inline.Run("noted", PLAIN), new Inline.NoteMark(1)));
    Note note =
        new Note(1, "*", Note.Kind.FOOTNOTE, List.of(paragraph(new Inline.Run("the note", PLAIN))));
    Text text =
        new Text(
            "en",
            Direction.LEFT_TO_RIGHT,
            List.of(heading, item, table, noted, new Block.Aside(List.of(paragraph(ruby())))),
            List.of(note));

    Tally tally = TextTally.count(text);

    assertThat(tally.body()).isEqualTo(words("bold heading item linked noted 安 保"));
    assertThat(tally.notes()).extracting(NoteTally::words).containsExactly(words("the note"));
    assertThat(tally.pictures()).containsExactly(picture.sha256());
    assertThat(tally.tables()).isEqualTo(1);
    assertThat(tally.links()).isEqualTo(1);
    assertThat(tally.labels()).containsExactly("I.", "(a)");
    assertThat(tally.emphasised()).isEqualTo(4);
    assertThat(tally.rightToLeft()).isZero();
    assertThat(tally.words()).isEqualTo(9);
  }

  private static Inline ruby() {
    return new Inline.Ruby(List.of(new Inline.Run("安保", PLAIN)), "あんぽ");
  }

  private static Block paragraph(Inline inline) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(inline));
  }

  private static Line line(Inline... inlines) {
    return new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines));
  }

  private static Words words(String text) {
    Account account = new Account();
    account.text(text);
    return account.done().body();
  }
}
