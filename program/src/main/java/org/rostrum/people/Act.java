package org.rostrum.people;

import static org.rostrum.people.Reach.BODIES_WITHOUT_ACCESS;
import static org.rostrum.people.Reach.EVERYWHERE;
import static org.rostrum.people.Reach.OWN_MISSION;
import static org.rostrum.people.Role.ADMINISTRATOR;
import static org.rostrum.people.Role.AUDITOR;
import static org.rostrum.people.Role.AUTHORIZER;
import static org.rostrum.people.Role.DRAFTER;
import static org.rostrum.people.Role.INTERPRETER;
import static org.rostrum.people.Role.PRESIDENCY;
import static org.rostrum.people.Role.PRESIDING_OFFICER;
import static org.rostrum.people.Role.SECRETARIAT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rostrum.debate.Stage;

/**
 * Everything that not everybody may do, and who may. What is not granted here is refused. A new act
 * of the house is one more constant; the matrix in {@code docs/authorization.md} is drawn from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are copies that cannot change
public enum Act {
  /** See and end one's own sessions, see one's own keys. */
  SEE_OWN_ACCOUNT(Weight.LIGHT, anyStage(), everybody()),
  /** Add or take away a passkey of one's own. */
  CHANGE_OWN_KEYS(Weight.GRAVE, anyStage(), everybody()),
  SEE_MISSION(
      Weight.LIGHT,
      anyStage(),
      List.of(
          new Grant(ADMINISTRATOR, OWN_MISSION),
          new Grant(DRAFTER, OWN_MISSION),
          new Grant(AUTHORIZER, OWN_MISSION),
          new Grant(SECRETARIAT_OFFICER, EVERYWHERE),
          new Grant(AUDITOR, EVERYWHERE))),
  /** Make accounts, give roles, hand out links, ask for and grant recovery. */
  MANAGE_MISSION(
      Weight.GRAVE,
      anyStage(),
      List.of(new Grant(ADMINISTRATOR, OWN_MISSION), new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  SEE_MISSIONS(
      Weight.LIGHT,
      anyStage(),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE), new Grant(AUDITOR, EVERYWHERE))),
  MANAGE_MISSIONS(Weight.GRAVE, anyStage(), List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** See a debate before it is announced. */
  SEE_PREPARED_DEBATE(
      Weight.LIGHT,
      anyStage(),
      List.of(
          new Grant(SECRETARIAT_OFFICER, EVERYWHERE),
          new Grant(PRESIDENCY, EVERYWHERE),
          new Grant(AUDITOR, EVERYWHERE))),
  /** Make a debate, edit what its note tells. */
  CONVENE(
      Weight.LIGHT,
      EnumSet.of(Stage.PREPARED, Stage.OPEN),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Announce a debate. */
  ANNOUNCE(
      Weight.GRAVE,
      EnumSet.of(Stage.PREPARED),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Limits, visibility, what is late. */
  SET_POLICY(
      Weight.LIGHT,
      EnumSet.of(Stage.PREPARED, Stage.OPEN),
      List.of(new Grant(PRESIDENCY, EVERYWHERE), new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Ask for another deadline, or agree to it: two persons. */
  CHANGE_DEADLINE(
      Weight.GRAVE,
      EnumSet.of(Stage.OPEN, Stage.CLOSED),
      List.of(new Grant(PRESIDENCY, EVERYWHERE), new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Look at what is about to be sent, send it, send it again. */
  WRITE_TO_MISSIONS(Weight.LIGHT, anyStage(), List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Prepare a statement or an inscription. */
  DRAFT(
      Weight.LIGHT,
      EnumSet.of(Stage.OPEN, Stage.CLOSED, Stage.COMPILING),
      List.of(
          new Grant(DRAFTER, OWN_MISSION),
          new Grant(AUTHORIZER, OWN_MISSION),
          new Grant(SECRETARIAT_OFFICER, BODIES_WITHOUT_ACCESS))),
  /**
   * File, withdraw, confirm a joint statement. While the compilation is made too: what was returned
   * is filed again, and what comes then is received as any late one.
   */
  FILE(
      Weight.GRAVE,
      EnumSet.of(Stage.OPEN, Stage.CLOSED, Stage.COMPILING),
      List.of(
          new Grant(AUTHORIZER, OWN_MISSION),
          new Grant(SECRETARIAT_OFFICER, BODIES_WITHOUT_ACCESS))),
  /** Ask for a correction of what is issued. */
  ASK_CORRECTION(
      Weight.GRAVE,
      EnumSet.of(Stage.ISSUED),
      List.of(
          new Grant(AUTHORIZER, OWN_MISSION),
          new Grant(SECRETARIAT_OFFICER, BODIES_WITHOUT_ACCESS))),
  /** Read what is filed and not released. Every reading is recorded. */
  READ_FILED(
      Weight.LIGHT,
      EnumSet.of(Stage.OPEN, Stage.CLOSED, Stage.COMPILING, Stage.ISSUED),
      List.of(
          new Grant(DRAFTER, OWN_MISSION),
          new Grant(AUTHORIZER, OWN_MISSION),
          new Grant(SECRETARIAT_OFFICER, EVERYWHERE),
          new Grant(INTERPRETER, EVERYWHERE))),
  /** Accept a filing, or return it with a reason. */
  REVIEW(
      Weight.LIGHT,
      EnumSet.of(Stage.OPEN, Stage.CLOSED, Stage.COMPILING),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Refuse a filing: two persons. */
  REFUSE(
      Weight.GRAVE,
      EnumSet.of(Stage.OPEN, Stage.CLOSED, Stage.COMPILING),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  COMPILE(
      Weight.LIGHT,
      EnumSet.of(Stage.CLOSED, Stage.COMPILING),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Issue an edition, correct an issued one: two persons. */
  PUBLISH(
      Weight.GRAVE,
      EnumSet.of(Stage.COMPILING, Stage.ISSUED),
      List.of(new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** Give the floor, run the clock. */
  PRESIDE(
      Weight.LIGHT,
      EnumSet.of(Stage.OPEN, Stage.CLOSED),
      List.of(
          new Grant(PRESIDING_OFFICER, EVERYWHERE), new Grant(SECRETARIAT_OFFICER, EVERYWHERE))),
  /** See who did what, and when. */
  AUDIT(
      Weight.LIGHT,
      anyStage(),
      List.of(new Grant(AUDITOR, EVERYWHERE), new Grant(SECRETARIAT_OFFICER, EVERYWHERE)));

  /** How fresh the proof must be that the person is there. */
  public enum Weight {
    /** Having entered is enough. */
    LIGHT,
    /** The person shows the key again when the last time is over five minutes ago. */
    GRAVE
  }

  /** One role that may, and how far. */
  public record Grant(Role role, Reach reach) {}

  private final Weight weight;
  private final Set<Stage> stages;
  private final List<Grant> grants;

  Act(Weight weight, Set<Stage> stages, List<Grant> grants) {
    this.weight = weight;
    this.stages = Set.copyOf(stages);
    this.grants = List.copyOf(grants);
  }

  public Weight weight() {
    return weight;
  }

  /** In which stages of a debate it may be done. */
  public Set<Stage> stages() {
    return stages;
  }

  public List<Grant> grants() {
    return grants;
  }

  private static Set<Stage> anyStage() {
    return EnumSet.allOf(Stage.class);
  }

  private static List<Grant> everybody() {
    return List.of(Role.values()).stream().map(role -> new Grant(role, EVERYWHERE)).toList();
  }
}
