package org.rostrum.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;

class LinkedPlacesTest {
  private static final Inline HERE = new Inline.Anchor("here");

  @Test
  void placeALinkLeadsTo_isSetOnceThoughNamedTwice() {
    LinkedPlaces places = LinkedPlaces.of(List.of(block(to("here"), HERE, HERE)), List.of());

    assertThat(places.number("here")).isEqualTo(1);
    assertThat(places.set("here")).isTrue();
    assertThat(places.set("here")).isFalse();
  }

  @Test
  void placeNothingLeadsTo_isNotSet() {
    LinkedPlaces places = LinkedPlaces.of(List.of(block(HERE)), List.of());

    assertThat(places.number("here")).isZero();
    assertThat(places.set("here")).isFalse();
  }

  @Test
  void linkToAPlaceThatIsNowhere_isNotLive() {
    assertThat(LinkedPlaces.of(List.of(block(to("gone"), HERE)), List.of()).number("gone"))
        .isZero();
  }

  @Test
  void placeInANote_isReachedFromTheTextBeforeIt() {
    Note note = new Note(1, "", Note.Kind.FOOTNOTE, List.of(block(HERE)));
    Inline mark = new Inline.NoteMark(1);

    assertThat(LinkedPlaces.of(List.of(block(to("here"), mark)), List.of(note)).number("here"))
        .isEqualTo(1);
  }

  @Test
  void numbers_growInReadingOrder() {
    Block first = block(new Inline.Anchor("first"), new Inline.Anchor("unsought"));
    Block second = new Block.Aside(List.of(block(to("second"), new Inline.Anchor("second"))));
    LinkedPlaces places = LinkedPlaces.of(List.of(first, second, block(to("first"))), List.of());

    assertThat(List.of(places.number("first"), places.number("unsought"), places.number("second")))
        .containsExactly(1, 0, 3);
  }

  private static Inline to(String place) {
    return new Inline.Link(new Inline.Target.Place(place), List.of());
  }

  private static Block block(Inline... inlines) {
    return new Block.Paragraph(
        Block.Role.BODY,
        0,
        new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines)));
  }
}
