package org.rostrum.compile.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.tally.NoteTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.Words;

class BalanceTest {
  private static final NoteTally FIRST = new NoteTally(1, new Words(5, 55));
  private static final NoteTally SECOND = new NoteTally(2, new Words(6, 66));
  private static final Tally WHOLE =
      new Tally(
          new Words(100, 1000),
          List.of(FIRST, SECOND),
          List.of("aa", "bb"),
          1,
          2,
          List.of("(a)"),
          7,
          3);

  @Test
  void equalColumns_balance() {
    assertThat(Balance.ofForm(1, "a.docx", "html", WHOLE, WHOLE)).isEmpty();
    assertThat(Balance.ofText(1, "a.docx", WHOLE, WHOLE)).isEmpty();
  }

  @Test
  void oneOtherWord_isFoundEvenWhenTheNumberIsTheSame() {
    Tally other = body(new Words(100, 1001));

    assertThat(Balance.ofForm(4, "a.docx", "docx", WHOLE, other))
        .extracting(Difference::inWords)
        .containsExactly("annex 4 (a.docx), docx: words: expected 100, found 100 (other words)");
  }

  @Test
  void swappedNotes_areFound() {
    Tally swapped =
        notes(List.of(new NoteTally(1, new Words(6, 66)), new NoteTally(2, new Words(5, 55))));

    assertThat(Balance.ofForm(4, "a.docx", "docx", WHOLE, swapped))
        .extracting(Difference::place)
        .containsExactly("note 1", "note 2");
    assertThat(Balance.ofText(4, "a.docx", WHOLE, swapped))
        .extracting(Difference::item)
        .containsExactly(Difference.Item.NOTE_PAIRING, Difference.Item.NOTE_PAIRING);
  }

  @Test
  void lostNote_isFound() {
    assertThat(Balance.ofForm(4, "a.docx", "docx", WHOLE, notes(List.of(FIRST))))
        .extracting(Difference::item)
        .containsExactly(Difference.Item.NOTES);
  }

  @Test
  void picturesOfTheSameNumberButInTheWrongPlace_areFound() {
    Tally other =
        new Tally(WHOLE.body(), WHOLE.notes(), List.of("bb", "aa"), 1, 2, WHOLE.labels(), 7, 3);

    assertThat(Balance.ofForm(4, "a.docx", "akn", WHOLE, other))
        .extracting(Difference::place)
        .containsExactly("picture 1", "picture 2");
  }

  @Test
  void everyOtherFigure_isCompared() {
    Tally other =
        new Tally(WHOLE.body(), WHOLE.notes(), WHOLE.pictures(), 0, 0, List.of("(b)"), 0, 0);

    assertThat(Balance.ofForm(4, "a.docx", "html", WHOLE, other))
        .extracting(Difference::item)
        .containsExactly(
            Difference.Item.TABLES,
            Difference.Item.LINKS,
            Difference.Item.LABELS,
            Difference.Item.EMPHASISED,
            Difference.Item.RIGHT_TO_LEFT);
  }

  @Test
  void emphasisLostBetweenTheFileAndTheText_isFound() {
    Tally plain =
        new Tally(WHOLE.body(), WHOLE.notes(), WHOLE.pictures(), 1, 2, WHOLE.labels(), 0, 3);

    assertThat(Balance.ofText(4, "a.docx", WHOLE, plain))
        .extracting(Difference::inWords)
        .containsExactly("annex 4 (a.docx), text: emphasised letters: expected 7, found 0");
  }

  private static Tally body(Words words) {
    return new Tally(words, WHOLE.notes(), WHOLE.pictures(), 1, 2, WHOLE.labels(), 7, 3);
  }

  private static Tally notes(List<NoteTally> notes) {
    return new Tally(WHOLE.body(), notes, WHOLE.pictures(), 1, 2, WHOLE.labels(), 7, 3);
  }
}
