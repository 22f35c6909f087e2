package org.rostrum.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.debate.Stage;
import org.rostrum.people.Authority.Answer;
import org.rostrum.people.Authority.Answer.Granted;
import org.rostrum.people.Authority.Answer.Refused;
import org.rostrum.people.Authority.Question;
import org.rostrum.people.Authority.Why;

class AuthorityTest {
  private static final Mission KILAYA = new Mission("KIL", "Kilaya", Mission.Access.OWN_PEOPLE);
  private static final Mission NORVANIA = new Mission("NRV", "Norvania", Mission.Access.OWN_PEOPLE);
  private static final Mission COURT =
      new Mission("CRT", "Court of the Tides", Mission.Access.THROUGH_OFFICERS);

  @ParameterizedTest
  @EnumSource(Act.class)
  void personWithoutARole_mayDoNothing(Act act) {
    assertThat(Authority.decide(person("KIL"), Question.of(act).about(KILAYA)))
        .isEqualTo(new Refused(Why.NO_ROLE));
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void closedAccount_mayDoNothing(Act act) {
    Person closed =
        new Person(
            "p",
            "A. Person",
            "",
            Mission.HOUSE,
            Person.State.CLOSED,
            List.of(Role.values()).stream().map(Seat::of).toList());

    assertThat(Authority.decide(closed, Question.of(act).about(COURT)))
        .isEqualTo(new Refused(Why.CLOSED_ACCOUNT));
  }

  @Test
  void authorizer_filesForTheOwnMissionAndNoOther() {
    Person authorizer = person("KIL", Seat.of(Role.AUTHORIZER));

    assertThat(file(authorizer, KILAYA, Stage.OPEN))
        .isEqualTo(new Granted(Role.AUTHORIZER, Reach.OWN_MISSION));
    assertThat(file(authorizer, NORVANIA, Stage.OPEN)).isEqualTo(new Refused(Why.OTHER_MISSION));
    assertThat(file(authorizer, COURT, Stage.OPEN)).isEqualTo(new Refused(Why.OTHER_MISSION));
  }

  @Test
  void drafterAndAdministrator_doNotFile() {
    assertThat(file(person("KIL", Seat.of(Role.DRAFTER)), KILAYA, Stage.OPEN))
        .isEqualTo(new Refused(Why.NO_ROLE));
    assertThat(file(person("KIL", Seat.of(Role.ADMINISTRATOR)), KILAYA, Stage.OPEN))
        .isEqualTo(new Refused(Why.NO_ROLE));
  }

  @Test
  void officer_filesForBodiesWithoutAccessAloneAndTheAnswerSaysSo() {
    Person officer = person(Mission.HOUSE, Seat.of(Role.SECRETARIAT_OFFICER));

    assertThat(file(officer, COURT, Stage.OPEN))
        .isEqualTo(new Granted(Role.SECRETARIAT_OFFICER, Reach.BODIES_WITHOUT_ACCESS));
    assertThat(file(officer, KILAYA, Stage.OPEN)).isEqualTo(new Refused(Why.OTHER_MISSION));
  }

  @Test
  void lateStatement_isFiledAfterTheDeadlineAndWhileCompiling_notOnceIssued() {
    Person authorizer = person("KIL", Seat.of(Role.AUTHORIZER));

    assertThat(file(authorizer, KILAYA, Stage.CLOSED))
        .isEqualTo(new Granted(Role.AUTHORIZER, Reach.OWN_MISSION));
    assertThat(file(authorizer, KILAYA, Stage.PREPARED)).isEqualTo(new Refused(Why.STAGE));
    assertThat(file(authorizer, KILAYA, Stage.COMPILING))
        .isEqualTo(new Granted(Role.AUTHORIZER, Reach.OWN_MISSION));
    assertThat(file(authorizer, KILAYA, Stage.ISSUED)).isEqualTo(new Refused(Why.STAGE));
  }

  @Test
  void presidencyOfOneDebate_setsNoPolicyOfAnother() {
    Person presidency = person(Mission.HOUSE, new Seat(Role.PRESIDENCY, "cyber-2027"));
    Question policy = Question.of(Act.SET_POLICY);

    assertThat(Authority.decide(presidency, policy.in("cyber-2027", Stage.OPEN)))
        .isEqualTo(new Granted(Role.PRESIDENCY, Reach.EVERYWHERE));
    assertThat(Authority.decide(presidency, policy.in("water-2027", Stage.OPEN)))
        .isEqualTo(new Refused(Why.OTHER_DEBATE));
  }

  @Test
  void personOfTheHouse_holdsNoMissionsSeat() {
    Person odd = person(Mission.HOUSE, Seat.of(Role.AUTHORIZER));

    assertThat(file(odd, KILAYA, Stage.OPEN)).isEqualTo(new Refused(Why.OTHER_MISSION));
  }

  @Test
  void whatCannotBeUndone_asksForTheKeyAgain() {
    assertThat(List.of(Act.values()).stream().filter(a -> a.weight() == Act.Weight.GRAVE))
        .containsExactlyInAnyOrder(
            Act.CHANGE_OWN_KEYS,
            Act.MANAGE_MISSION,
            Act.MANAGE_MISSIONS,
            Act.ANNOUNCE,
            Act.CHANGE_DEADLINE,
            Act.FILE,
            Act.ASK_CORRECTION,
            Act.REFUSE,
            Act.PUBLISH);
  }

  private static Answer file(Person person, Mission body, Stage stage) {
    return Authority.decide(person, Question.of(Act.FILE).about(body).in("cyber-2027", stage));
  }

  private static Person person(String mission, Seat... seats) {
    return new Person("p", "A. Person", "", mission, Person.State.ACTIVE, List.of(seats));
  }
}
