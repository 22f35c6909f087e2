package org.rostrum.receive.filing;

import java.util.Optional;
import org.rostrum.debate.Stage;
import org.rostrum.receive.filing.Circumstances.Hour;

/**
 * What may follow on what in the life of a filing. The one place that decides it. Pure: it knows
 * neither who asks (the door does) nor what is kept where.
 */
public final class Rules {
  private Rules() {}

  /** What comes of a deed. */
  public sealed interface Answer {
    /** It is done. */
    record Goes(State next, Timing timing) implements Answer {}

    /** It cannot be done. */
    record Not(Why why) implements Answer {}
  }

  /**
   * May this be done to this filing?
   *
   * @param reason what the person gave as a reason; empty where none is asked
   */
  public static Answer decide(Filing filing, Deed deed, String reason, Circumstances now) {
    Optional<Why> why = against(filing, deed, now).or(() -> owesReason(deed, reason));
    return why.<Answer>map(Answer.Not::new).orElseGet(() -> goes(filing, deed));
  }

  private static Answer goes(Filing filing, Deed deed) {
    State next =
        switch (deed) {
          case FILE, UNDO_WITHDRAWAL -> State.RECEIVED;
          case REPLACE -> State.REPLACED;
          case WITHDRAW -> State.WITHDRAWN;
          case ACCEPT -> State.ACCEPTED;
          case RETURN -> State.RETURNED;
          case REFUSE -> State.REFUSED;
          case COMPILE -> State.COMPILED;
          case ISSUE -> State.ISSUED;
          case CORRECT -> State.CORRECTED;
          case ADD_LETTER, CONFIRM, ADMIT_LATE, ASK_CORRECTION -> filing.state();
        };
    Timing timing = deed == Deed.ADMIT_LATE ? Timing.LATE_ADMITTED : filing.timing();
    return new Answer.Goes(next, timing);
  }

  private static Optional<Why> owesReason(Deed deed, String reason) {
    return switch (deed) {
      case RETURN, REFUSE, ADMIT_LATE, ASK_CORRECTION ->
          reason.isBlank() ? Optional.of(Why.NO_REASON) : Optional.empty();
      case FILE,
          REPLACE,
          WITHDRAW,
          UNDO_WITHDRAWAL,
          ADD_LETTER,
          CONFIRM,
          ACCEPT,
          COMPILE,
          ISSUE,
          CORRECT ->
          Optional.empty();
    };
  }

  private static Optional<Why> against(Filing filing, Deed deed, Circumstances now) {
    return stage(deed, now.stage())
        .or(() -> state(filing.state(), deed))
        .or(() -> circumstances(filing, deed, now));
  }

  /** Whether the debate is far enough, and not too far. */
  private static Optional<Why> stage(Deed deed, Stage stage) {
    if (stage == Stage.PREPARED) {
      return Optional.of(Why.NOT_OPEN);
    }
    return switch (deed) {
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
          stage == Stage.ISSUED ? Optional.of(Why.ISSUED_ALREADY) : Optional.empty();
      case COMPILE ->
          switch (stage) {
            case PREPARED, OPEN -> Optional.of(Why.NOT_CLOSED);
            case CLOSED, COMPILING -> Optional.empty();
            case ISSUED -> Optional.of(Why.ISSUED_ALREADY);
          };
      case ISSUE, ASK_CORRECTION, CORRECT ->
          stage == Stage.ISSUED ? Optional.empty() : Optional.of(Why.NOT_ISSUED);
    };
  }

  /** Whether it has a meaning in this state. */
  private static Optional<Why> state(State state, Deed deed) {
    boolean fits =
        switch (deed) {
          case FILE -> state == State.DRAFT;
          case REPLACE, WITHDRAW, CONFIRM ->
              switch (state) {
                case RECEIVED, ACCEPTED, RETURNED, COMPILED -> true;
                case DRAFT, REFUSED, WITHDRAWN, REPLACED, ISSUED, CORRECTED -> false;
              };
          case UNDO_WITHDRAWAL -> state == State.WITHDRAWN;
          case ADD_LETTER, ACCEPT -> state == State.RECEIVED;
          case RETURN ->
              switch (state) {
                case RECEIVED, ACCEPTED, COMPILED -> true;
                case DRAFT, RETURNED, REFUSED, WITHDRAWN, REPLACED, ISSUED, CORRECTED -> false;
              };
          case REFUSE ->
              switch (state) {
                case RECEIVED, RETURNED -> true;
                case DRAFT, ACCEPTED, REFUSED, WITHDRAWN, REPLACED, COMPILED, ISSUED, CORRECTED ->
                    false;
              };
          case ADMIT_LATE -> state == State.RECEIVED || state == State.RETURNED;
          case COMPILE -> state == State.ACCEPTED || state == State.COMPILED;
          case ISSUE -> state == State.COMPILED;
          case ASK_CORRECTION, CORRECT -> state == State.ISSUED || state == State.CORRECTED;
        };
    return fits ? Optional.empty() : Optional.of(Why.OTHER_STATE);
  }

  private static Optional<Why> circumstances(Filing filing, Deed deed, Circumstances now) {
    return switch (deed) {
      case UNDO_WITHDRAWAL ->
          now.hour() == Hour.AFTER_THE_CLOSE ? Optional.of(Why.DEADLINE_PASSED) : Optional.empty();
      case ADMIT_LATE ->
          filing.timing() == Timing.LATE ? Optional.empty() : Optional.of(Why.NOT_LATE);
      case ADD_LETTER ->
          filing.letter() instanceof CoverLetter.There
              ? Optional.of(Why.LETTER_THERE)
              : Optional.empty();
      case CONFIRM -> filing.isConfirmed() ? Optional.of(Why.NOTHING_TO_CONFIRM) : Optional.empty();
      case ACCEPT, COMPILE -> acceptable(filing, now);
      case FILE, REPLACE, WITHDRAW, RETURN, REFUSE, ISSUE, ASK_CORRECTION, CORRECT ->
          Optional.empty();
    };
  }

  private static Optional<Why> acceptable(Filing filing, Circumstances now) {
    if (filing.timing() == Timing.LATE && !now.takesLate() && filing.state() == State.RECEIVED) {
      return Optional.of(Why.LATE_NOT_ADMITTED);
    }
    if (!(filing.letter() instanceof CoverLetter.There)) {
      return Optional.of(Why.LETTER_AWAITED);
    }
    return filing.isConfirmed() ? Optional.empty() : Optional.of(Why.NOT_ALL_CONFIRMED);
  }
}
