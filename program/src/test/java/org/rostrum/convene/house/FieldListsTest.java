package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.convene.SpecimenDebate;
import org.rostrum.debate.Debate;
import org.rostrum.debate.GuidingQuestion;

/** Entries are moved, added and taken away in a form, and what the form says is the debate. */
class FieldListsTest {
  private static final Map<String, String> THREE =
      Map.of(
          "questions.1.letter",
          "a",
          "questions.1.printed",
          "(a)",
          "questions.1.words",
          "Who?",
          "questions.2.letter",
          "b",
          "questions.2.printed",
          "(b)",
          "questions.2.words",
          "What?",
          "questions.3.letter",
          "c",
          "questions.3.printed",
          "(c)",
          "questions.3.words",
          "When?");

  private static List<String> questions(Map<String, String> fields) {
    return DebateReading.of(fields, Debate.UNKNOWN).debate().questions().stream()
        .map(one -> one.printed() + " " + one.words())
        .toList();
  }

  @Test
  void question_movesUp_andLettersStayInOrder() {
    FieldLists.Done done = FieldLists.apply(THREE, "questions.3.up");
    assertThat(questions(done.fields())).isEqualTo(List.of("(a) Who?", "(b) When?", "(c) What?"));
    assertThat(done.entry()).isEqualTo("questions.2");
  }

  @Test
  void firstQuestion_goesNoHigher_andLastNoLower() {
    assertThat(questions(FieldLists.apply(THREE, "questions.1.up").fields()))
        .isEqualTo(questions(THREE));
    assertThat(questions(FieldLists.apply(THREE, "questions.3.down").fields()))
        .isEqualTo(questions(THREE));
  }

  @Test
  void questionTakenAway_letsTheOthersMoveUp() {
    FieldLists.Done done = FieldLists.apply(THREE, "questions.1.remove");
    assertThat(questions(done.fields())).isEqualTo(List.of("(a) What?", "(b) When?"));
  }

  @Test
  void addedQuestion_hasTheNextLetter_andIsLeftOutWhileItSaysNothing() {
    FieldLists.Done done = FieldLists.apply(THREE, "questions.add");
    assertThat(done.entry()).isEqualTo("questions.4");
    assertThat(questions(done.fields())).isEqualTo(questions(THREE));
    Map<String, String> written = new LinkedHashMap<>(done.fields());
    written.put("questions.4.words", "Why?");
    assertThat(DebateReading.of(written, Debate.UNKNOWN).debate().questions().getLast())
        .isEqualTo(new GuidingQuestion("d", "(d)", "Why?"));
  }

  @Test
  void actThatMakesNoSense_changesNothing() {
    for (String act : List.of("questions.9.up", "entities.1.remove", "questions", "", "x.add")) {
      assertThat(FieldLists.apply(THREE, act).fields()).isEqualTo(THREE);
    }
  }

  @Test
  void letters_goOnAfterZ() {
    assertThat(List.of(FieldLists.letter(1), FieldLists.letter(26), FieldLists.letter(27)))
        .isEqualTo(List.of("a", "z", "aa"));
  }

  @Test
  void everyFieldOfADebate_isReadBackAsItWas() {
    Debate full = SpecimenDebate.full();
    DebateReading.Read read = DebateReading.of(DebateFields.of(full), full);
    assertThat(read.faults()).isEmpty();
    assertThat(DebateFields.of(read.debate())).isEqualTo(DebateFields.of(full));
  }
}
