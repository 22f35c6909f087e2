package org.rostrum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final Line SAID = line(new Inline.Run("Madam President,", Style.plain("en")));
  private static final Line ALSO_SAID = line(new Inline.Formula("a/b"));

  @Test
  void paragraphsListItemsAndBoxes_areNumberedInReadingOrder() {
    Text text =
        text(
            new Block.Heading(1, "I.", SAID),
            new Block.Paragraph(Block.Role.BODY, 0, SAID),
            new Block.Break(Block.Break.Kind.PAGE),
            new Block.ListItem(0, "(a)", ALSO_SAID),
            new Block.Aside(List.of(new Block.Paragraph(Block.Role.BODY, 0, SAID))));

    assertThat(Passages.of(text)).containsExactly(SAID, ALSO_SAID, SAID);
  }

  @Test
  void wordsInTables_haveNoNumber() {
    Cell cell = new Cell(1, 1, List.of(new Block.Paragraph(Block.Role.BODY, 0, SAID)));
    Text text =
        text(
            new Block.Table(
                Direction.LEFT_TO_RIGHT, List.of(1), 0, List.of(new Row(List.of(cell)))));

    assertThat(Passages.of(text)).isEmpty();
  }

  @Test
  void lineThatSaysNothing_isNoPassage() {
    Passages passages = new Passages();
    Line spaces = line(new Inline.Run(" \u00a0\u200f", Style.plain("und")), Inline.Mark.TAB);

    assertThat(passages.next(spaces)).isZero();
    assertThat(passages.next(SAID)).isEqualTo(1);
    assertThat(passages.next(line(new Inline.NoteMark(1)))).isZero();
    assertThat(passages.next(ALSO_SAID)).isEqualTo(2);
  }

  private static Text text(Block... blocks) {
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(blocks), List.of());
  }

  private static Line line(Inline... inlines) {
    return new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines));
  }
}
