package org.rostrum.people.pages;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.people.Mission;
import org.rostrum.people.Notices.Notice;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Role;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;

/** The two lists on the page of a mission's people. */
final class MissionLists {
  private static final Listing<PersonLine> OF_HOUSE = people(Role.Of.HOUSE);
  private static final Listing<PersonLine> OF_MISSION = people(Role.Of.MISSION);

  static final Listing<Notice> NOTICES =
      Listing.<Notice>beside("notices", "mission.told")
          .column("what", "notice.what", notice -> PeopleWords.code(notice.said()))
          .moments("when", "notice.when", Notice::at)
          .inCsv("who", Notice::who)
          .inCsv("whom", Notice::whom)
          .find(notice -> notice.who() + " " + notice.whom())
          .sortedFirst("-when");

  private MissionLists() {}

  static Listing<PersonLine> people(Mission mission) {
    return mission.code().equals(Mission.HOUSE) ? OF_HOUSE : OF_MISSION;
  }

  private static Listing<PersonLine> people(Role.Of of) {
    return Listing.<PersonLine>named("people", "mission.people")
        .column("name", "people.name", line -> line.person().name())
        .column("roles", "people.roles", PersonLine::roles)
        .inCsv("standing", line -> PeopleWords.code(line.standing()))
        .acts("people.acts")
        .find(line -> line.person().name() + " " + line.person().mail())
        .choice(
            "role",
            "people.role",
            Stream.of(Role.values())
                .filter(role -> role.of() == of)
                .map(role -> Option.said(role.name(), "role." + PeopleWords.code(role)))
                .toList(),
            (line, role) -> line.person().holds(Role.valueOf(role)))
        .tabs(
            "show",
            List.of(
                Option.said(PersonLine.Standing.CAN_ENTER.name(), "people.can-enter"),
                Option.said(PersonLine.Standing.NO_KEY.name(), "people.no-key"),
                Option.said(PersonLine.Standing.CLOSED.name(), "people.is-closed")),
            (line, standing) -> line.standing().name().equals(standing));
  }
}
