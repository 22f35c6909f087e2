package org.rostrum.receive.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.receive.filing.Circumstances.Hour;
import org.rostrum.receive.filing.Rules.Answer;

class RulesTest {
  private static final Circumstances CLOSED =
      new Circumstances(Stage.CLOSED, Policy.Late.DECIDED_ONE_BY_ONE, Hour.AFTER_THE_CLOSE);

  /** From which states each deed is possible when nothing else stands against it. */
  private static final Map<Deed, Set<State>> POSSIBLE = new EnumMap<>(Deed.class);

  static {
    Set<State> standing =
        EnumSet.of(State.RECEIVED, State.ACCEPTED, State.RETURNED, State.COMPILED);
    POSSIBLE.put(Deed.FILE, EnumSet.of(State.DRAFT));
    POSSIBLE.put(Deed.REPLACE, standing);
    POSSIBLE.put(Deed.WITHDRAW, standing);
    POSSIBLE.put(Deed.UNDO_WITHDRAWAL, EnumSet.of(State.WITHDRAWN));
    POSSIBLE.put(Deed.ADD_LETTER, EnumSet.of(State.RECEIVED));
    POSSIBLE.put(Deed.CONFIRM, standing);
    POSSIBLE.put(Deed.ACCEPT, EnumSet.of(State.RECEIVED));
    POSSIBLE.put(Deed.RETURN, EnumSet.of(State.RECEIVED, State.ACCEPTED, State.COMPILED));
    POSSIBLE.put(Deed.REFUSE, EnumSet.of(State.RECEIVED, State.RETURNED));
    POSSIBLE.put(Deed.ADMIT_LATE, EnumSet.of(State.RECEIVED, State.RETURNED));
    POSSIBLE.put(Deed.COMPILE, EnumSet.of(State.ACCEPTED, State.COMPILED));
    POSSIBLE.put(Deed.ISSUE, EnumSet.of(State.COMPILED));
    POSSIBLE.put(Deed.ASK_CORRECTION, EnumSet.of(State.ISSUED, State.CORRECTED));
    POSSIBLE.put(Deed.CORRECT, EnumSet.of(State.ISSUED, State.CORRECTED));
  }

  /** The stages in which each deed is possible. */
  private static Set<Stage> stages(Deed deed) {
    return switch (deed) {
      case COMPILE -> EnumSet.of(Stage.CLOSED, Stage.COMPILING);
      case ISSUE, ASK_CORRECTION, CORRECT -> EnumSet.of(Stage.ISSUED);
      case FILE,
          REPLACE,
          WITHDRAW,
          UNDO_WITHDRAWAL,
          ADD_LETTER,
          CONFIRM,
          ACCEPT,
          RETURN,
          REFUSE,
          ADMIT_LATE ->
          EnumSet.of(Stage.OPEN, Stage.CLOSED, Stage.COMPILING);
    };
  }

  /** A filing against which nothing stands but its state. */
  private static Filing fit(Deed deed, State state) {
    Filing filing = SomeFiling.in(state, deed == Deed.ADMIT_LATE ? Timing.LATE : Timing.ON_TIME);
    return switch (deed) {
      case ADD_LETTER -> lacking(filing, new CoverLetter.Missing());
      case CONFIRM -> jointly(filing, Optional.empty());
      case FILE,
          REPLACE,
          WITHDRAW,
          UNDO_WITHDRAWAL,
          ACCEPT,
          RETURN,
          REFUSE,
          ADMIT_LATE,
          COMPILE,
          ISSUE,
          ASK_CORRECTION,
          CORRECT ->
          filing;
    };
  }

  private static Filing lacking(Filing f, CoverLetter letter) {
    return new Filing(
        f.key(),
        f.state(),
        f.timing(),
        f.received(),
        f.counted(),
        f.statement(),
        letter,
        f.text(),
        f.choices(),
        f.leftOut(),
        f.held(),
        f.by(),
        f.voice(),
        f.inPlaceOf(),
        f.parties(),
        f.entry(),
        f.version());
  }

  private static Filing jointly(Filing f, Optional<Instant> confirmed) {
    return new Filing(
        f.key(),
        f.state(),
        f.timing(),
        f.received(),
        f.counted(),
        f.statement(),
        f.letter(),
        f.text(),
        f.choices(),
        f.leftOut(),
        f.held(),
        f.by(),
        f.voice(),
        f.inPlaceOf(),
        List.of(new Filing.Party("BRM", confirmed)),
        f.entry(),
        f.version());
  }

  @Test
  void everyDeedInEveryStateAndStage_isPossibleExactlyWhereTheTableSays() {
    for (Deed deed : Deed.values()) {
      for (State state : State.values()) {
        for (Stage stage : Stage.values()) {
          Circumstances now =
              new Circumstances(stage, Policy.Late.DECIDED_ONE_BY_ONE, Hour.BEFORE_THE_CLOSE);
          Answer answer = Rules.decide(fit(deed, state), deed, "a reason", now);
          boolean meant =
              POSSIBLE.getOrDefault(deed, Set.of()).contains(state) && stages(deed).contains(stage);
          assertThat(answer instanceof Answer.Goes)
              .as(
                  "%s of a filing that is %s while the debate is %s: %s",
                  deed, state, stage, answer)
              .isEqualTo(meant);
        }
      }
    }
  }

  @Test
  void whatIsDone_leadsToTheStateOfItsName() {
    Map<Deed, State> next =
        Map.of(
            Deed.WITHDRAW, State.WITHDRAWN,
            Deed.REPLACE, State.REPLACED,
            Deed.ACCEPT, State.ACCEPTED,
            Deed.RETURN, State.RETURNED,
            Deed.REFUSE, State.REFUSED);
    next.forEach((deed, state) ->
        assertThat(Rules.decide(SomeFiling.in(State.RECEIVED, Timing.ON_TIME), deed, "why", CLOSED))
            .isEqualTo(new Answer.Goes(state, Timing.ON_TIME)));
  }

  @Test
  void lateFiling_isAcceptedOnlyOnceItIsAdmitted() {
    Filing late = SomeFiling.in(State.RECEIVED, Timing.LATE);
    assertThat(Rules.decide(late, Deed.ACCEPT, "", CLOSED))
        .isEqualTo(new Answer.Not(Why.LATE_NOT_ADMITTED));
    assertThat(Rules.decide(late, Deed.ADMIT_LATE, "The airport was closed.", CLOSED))
        .isEqualTo(new Answer.Goes(State.RECEIVED, Timing.LATE_ADMITTED));
    assertThat(
            Rules.decide(
                SomeFiling.in(State.RECEIVED, Timing.LATE_ADMITTED), Deed.ACCEPT, "", CLOSED))
        .isEqualTo(new Answer.Goes(State.ACCEPTED, Timing.LATE_ADMITTED));
  }

  @Test
  void policyThatTakesLateOnes_takesThemUntilCompiled() {
    Filing late = SomeFiling.in(State.RECEIVED, Timing.LATE);
    for (Stage stage : List.of(Stage.CLOSED, Stage.COMPILING)) {
      Circumstances taking =
          new Circumstances(stage, Policy.Late.TAKEN_UNTIL_COMPILED, Hour.AFTER_THE_CLOSE);
      assertThat(Rules.decide(late, Deed.ACCEPT, "", taking) instanceof Answer.Goes)
          .isEqualTo(stage == Stage.CLOSED);
    }
  }

  @Test
  void withoutLetterOrConfirmation_nothingIsAccepted() {
    Filing whole = SomeFiling.in(State.RECEIVED, Timing.ON_TIME);
    CoverLetter awaited = new CoverLetter.Awaited(SomeFiling.CLOSE);
    assertThat(Rules.decide(lacking(whole, awaited), Deed.ACCEPT, "", CLOSED))
        .isEqualTo(new Answer.Not(Why.LETTER_AWAITED));
    assertThat(Rules.decide(jointly(whole, Optional.empty()), Deed.ACCEPT, "", CLOSED))
        .isEqualTo(new Answer.Not(Why.NOT_ALL_CONFIRMED));
    assertThat(Rules.decide(jointly(whole, Optional.of(Instant.EPOCH)), Deed.ACCEPT, "", CLOSED))
        .isEqualTo(new Answer.Goes(State.ACCEPTED, Timing.ON_TIME));
  }

  @Test
  void whateverSpeaksAgainstADelegation_needsAReason() {
    for (Deed deed : List.of(Deed.RETURN, Deed.REFUSE, Deed.ADMIT_LATE)) {
      Filing filing = fit(deed, State.RECEIVED);
      assertThat(Rules.decide(filing, deed, "  ", CLOSED)).isEqualTo(new Answer.Not(Why.NO_REASON));
    }
  }

  @Test
  void withdrawal_isUndoneUntilTheDeadlineAlone() {
    Filing withdrawn = SomeFiling.in(State.WITHDRAWN, Timing.ON_TIME);
    assertThat(Rules.decide(withdrawn, Deed.UNDO_WITHDRAWAL, "", CLOSED))
        .isEqualTo(new Answer.Not(Why.DEADLINE_PASSED));
  }
}
