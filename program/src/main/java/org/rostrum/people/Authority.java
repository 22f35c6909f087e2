package org.rostrum.people;

import java.util.Optional;
import org.rostrum.debate.Stage;

/**
 * Decides who may do what: by role, mission, debate and how far the debate is. The one place that
 * does. What {@link Act} does not grant is refused.
 *
 * <p>Pure; safe for many threads.
 */
public final class Authority {

  /** What is asked for. */
  public record Question(
      Act act, Optional<Mission> mission, Optional<String> debate, Optional<Stage> stage) {

    /** An act that concerns no mission and no debate. */
    public static Question of(Act act) {
      return new Question(act, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Question about(Mission body) {
      return new Question(act, Optional.of(body), debate, stage);
    }

    public Question in(String id, Stage how) {
      return new Question(act, mission, Optional.of(id), Optional.of(how));
    }
  }

  /** What is answered. */
  public sealed interface Answer {
    /**
     * Yes, and in which role; the record of the act says so.
     *
     * @param reach {@link Reach#BODIES_WITHOUT_ACCESS} when an officer acts for a body
     */
    record Granted(Role as, Reach reach) implements Answer {}

    /** No. */
    record Refused(Why why) implements Answer {}
  }

  /** Why not. */
  public enum Why {
    NO_ROLE,
    OTHER_MISSION,
    OTHER_DEBATE,
    STAGE,
    CLOSED_ACCOUNT
  }

  private Authority() {}

  /** May this person do that? */
  public static Answer decide(Person person, Question question) {
    if (person.state() == Person.State.CLOSED) {
      return new Answer.Refused(Why.CLOSED_ACCOUNT);
    }
    if (question.stage().filter(stage -> !question.act().stages().contains(stage)).isPresent()) {
      return new Answer.Refused(Why.STAGE);
    }
    Why why = Why.NO_ROLE;
    for (Act.Grant grant : question.act().grants()) {
      if (!person.holds(grant.role())) {
        continue;
      }
      if (!holdsForDebate(person, grant.role(), question)) {
        why = Why.OTHER_DEBATE;
      } else if (reaches(person, grant.reach(), question)) {
        return new Answer.Granted(grant.role(), grant.reach());
      } else {
        why = Why.OTHER_MISSION;
      }
    }
    return new Answer.Refused(why);
  }

  private static boolean holdsForDebate(Person person, Role role, Question question) {
    return question
        .debate()
        .map(debate ->
            person.seats().stream().anyMatch(seat -> seat.role() == role && seat.holdsFor(debate)))
        .orElse(true);
  }

  private static boolean reaches(Person person, Reach reach, Question question) {
    return switch (reach) {
      case EVERYWHERE -> true;
      case OWN_MISSION ->
          !person.isOfHouse()
              && question
                  .mission()
                  .map(mission -> mission.code().equals(person.mission()))
                  .orElse(true);
      case BODIES_WITHOUT_ACCESS ->
          question
              .mission()
              .filter(mission -> mission.access() == Mission.Access.THROUGH_OFFICERS)
              .isPresent();
    };
  }
}
