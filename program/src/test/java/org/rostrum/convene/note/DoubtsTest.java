package org.rostrum.convene.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.words.Tongue;

/** What the reader of a note doubts is said to each officer in their own language. */
class DoubtsTest {
  private static final String WEEKDAY =
      Doubts.of(
          "weekday", "said", DayOfWeek.FRIDAY, "date", "2027-02-18", "is", DayOfWeek.THURSDAY);

  @Test
  void doubt_isSaidInEachLanguage_withItsDaysAndFigures() {
    assertThat(Doubts.say(WEEKDAY, Tongue.ENGLISH))
        .isEqualTo("the note says Friday, but 2027-02-18 is a Thursday");
    assertThat(Doubts.say(WEEKDAY, Tongue.FRENCH))
        .isEqualTo("la note dit vendredi, mais le 2027-02-18 est un jeudi");
  }

  @Test
  void severalDoubtsOfOneField_areSaidOneAfterTheOther() {
    String two = Doubts.joined(List.of(Doubts.of("no-year"), Doubts.of("working-days")));
    assertThat(Doubts.say(two, Tongue.ENGLISH))
        .isEqualTo(
            "no year is printed; the year of the meeting is taken; working days are counted"
                + " without holidays");
    assertThat(Doubts.say("", Tongue.ENGLISH)).isEmpty();
  }

  @Test
  void doubtOfANoteThatWasReadBefore_standsAsItWasKept() {
    String kept = "no year is printed; the year of the meeting is taken";
    assertThat(Doubts.say(kept, Tongue.FRENCH)).isEqualTo(kept);
  }
}
