package org.rostrum.receive.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;

class ArrivalTest {
  private static final Instant EARLY = SomeFiling.CLOSE.minus(Duration.ofDays(1));
  private static final Instant LATER = SomeFiling.CLOSE.plus(Duration.ofHours(1));

  private static Arrival.New arrive(List<Filing> earlier, Parcel parcel, Instant at) {
    return arrive(earlier, parcel, at, SomeFiling.debate(Stage.CLOSED, Policy.STANDARD));
  }

  private static Arrival.New arrive(
      List<Filing> earlier, Parcel parcel, Instant at, Convened debate) {
    return (Arrival.New) Arrival.of(earlier, parcel, at, debate);
  }

  private static Filing first(State state) {
    return arrive(List.of(), SomeFiling.parcel('a', 'b'), EARLY)
        .filing()
        .with(state, Timing.ON_TIME);
  }

  @Test
  void lastMoment_isInTime_andOneNanosecondLaterIsReceivedAndMarkedLate() {
    Instant close = SomeFiling.CLOSE;
    Parcel parcel = SomeFiling.parcel('a', 'b');
    assertThat(List.of(close.minusNanos(1), close, close.plusNanos(1)))
        .extracting(at -> arrive(List.of(), parcel, at).filing().timing())
        .containsExactly(Timing.ON_TIME, Timing.ON_TIME, Timing.LATE);
    assertThat(arrive(List.of(), parcel, close.plusNanos(1)).filing().state())
        .isEqualTo(State.RECEIVED);
  }

  @Test
  void anOutage_movesTheLastMomentByExactlyWhatWasAdded() {
    Convened plain = SomeFiling.open();
    Convened extended =
        new Convened(
            plain.id(), plain.debate(), plain.policy(), Duration.ofHours(2), plain.stage(), 1);
    Instant end = SomeFiling.CLOSE.plus(Duration.ofHours(2));
    Parcel parcel = SomeFiling.parcel('a', 'b');
    assertThat(arrive(List.of(), parcel, end, extended).filing().timing())
        .isEqualTo(Timing.ON_TIME);
    assertThat(arrive(List.of(), parcel, end.plusNanos(1), extended).filing().timing())
        .isEqualTo(Timing.LATE);
  }

  @Test
  void sameFilesAgain_areTheSameFiling() {
    for (State state : List.of(State.RECEIVED, State.ACCEPTED, State.COMPILED, State.ISSUED)) {
      Filing filed = first(state);
      assertThat(Arrival.of(List.of(filed), SomeFiling.parcel('a', 'b'), LATER, SomeFiling.open()))
          .isEqualTo(new Arrival.Known(filed));
    }
  }

  @Test
  void otherFilesBeforeTheClose_takeThePlaceOfTheFirst() {
    Filing filed = first(State.ACCEPTED);
    Arrival.New second = arrive(List.of(filed), SomeFiling.parcel('d', 'b'), EARLY.plusSeconds(60));
    assertThat(second.filing().key().code()).isEqualTo("QLY-2");
    assertThat(second.filing().isWaiting()).isFalse();
    assertThat(second.replaced()).containsExactly(filed);
  }

  @Test
  void otherFilesAfterTheClose_waitBesideTheOneThatCameInTime() {
    Filing filed = first(State.ACCEPTED);
    Arrival.New second = arrive(List.of(filed), SomeFiling.parcel('d', 'b'), LATER);
    assertThat(second.filing().timing()).isEqualTo(Timing.LATE);
    assertThat(second.filing().inPlaceOf()).isEqualTo(1);
    assertThat(second.replaced()).isEmpty();

    Arrival.New third = arrive(List.of(filed, second.filing()), SomeFiling.parcel('e', 'b'), LATER);
    assertThat(third.filing().inPlaceOf()).isEqualTo(1);
    assertThat(third.replaced()).containsExactly(second.filing());
  }

  @Test
  void policyThatTakesLateOnes_letsThemTakeThePlaceAtOnce() {
    Filing filed = first(State.RECEIVED);
    Arrival.New second =
        arrive(
            List.of(filed),
            SomeFiling.parcel('d', 'b'),
            LATER,
            SomeFiling.debate(Stage.CLOSED, SomeFiling.takingLate()));
    assertThat(second.filing().timing()).isEqualTo(Timing.LATE);
    assertThat(second.replaced()).containsExactly(filed);
  }

  @Test
  void returnedFilingThatIsFiledAgain_keepsItsTime() {
    Filing returned = first(State.RETURNED);
    Arrival.New again = arrive(List.of(returned), SomeFiling.parcel('a', 'b'), LATER);
    assertThat(again.filing().received()).isEqualTo(LATER);
    assertThat(again.filing().counted()).isEqualTo(EARLY);
    assertThat(again.filing().timing()).isEqualTo(Timing.ON_TIME);
    assertThat(again.replaced()).containsExactly(returned);
  }

  @Test
  void withdrawnFilingThatIsFiledAgain_isANewOneWithItsOwnTime() {
    Filing withdrawn = first(State.WITHDRAWN);
    Arrival.New again = arrive(List.of(withdrawn), SomeFiling.parcel('a', 'b'), LATER);
    assertThat(again.filing().counted()).isEqualTo(LATER);
    assertThat(again.filing().timing()).isEqualTo(Timing.LATE);
  }

  @Test
  void withoutLetter_theStatementIsReceivedAndTheLetterAwaitedWhereThePolicyHasAGrace() {
    Parcel parcel = SomeFiling.withoutLetter('a');
    assertThat(
            arrive(List.of(), parcel, EARLY, SomeFiling.debate(Stage.OPEN, SomeFiling.graced()))
                .filing()
                .letter())
        .isEqualTo(new CoverLetter.Awaited(EARLY.plus(Duration.ofHours(24))));
    assertThat(arrive(List.of(), parcel, EARLY).filing().letter())
        .isEqualTo(new CoverLetter.Missing());
  }

  @Test
  void debateThatIsNotOpenOrIssued_takesNone() {
    assertThat(
            Arrival.of(
                List.of(),
                SomeFiling.parcel('a', 'b'),
                EARLY,
                SomeFiling.debate(Stage.PREPARED, Policy.STANDARD)))
        .isEqualTo(new Arrival.Not(Why.NOT_OPEN));
    assertThat(
            Arrival.of(
                new ArrayList<>(),
                SomeFiling.parcel('a', 'b'),
                LATER,
                SomeFiling.debate(Stage.ISSUED, Policy.STANDARD)))
        .isEqualTo(new Arrival.Not(Why.ISSUED_ALREADY));
  }
}
