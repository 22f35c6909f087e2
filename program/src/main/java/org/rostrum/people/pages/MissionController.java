package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.Notices;
import org.rostrum.people.Notices.Said;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.Entered;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.Entrances;
import org.rostrum.people.keys.Links;
import org.rostrum.people.keys.Recoveries;
import org.rostrum.web.Answer;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of one mission: accounts, roles, links, recovery, and what everyone was told. */
@Controller
final class MissionController {
  private static final int NAME = 120;

  private final People people;
  private final Links links;
  private final Recoveries recoveries;
  private final Entrances entrances;
  private final Sessions sessions;
  private final Notices notices;
  private final HouseSign sign;

  MissionController(
      People people,
      Links links,
      Recoveries recoveries,
      Entrances entrances,
      Sessions sessions,
      Notices notices,
      HouseSign sign) {
    this.people = people;
    this.links = links;
    this.recoveries = recoveries;
    this.entrances = entrances;
    this.sessions = sessions;
    this.notices = notices;
    this.sign = sign;
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/missions/{mission}/people")
  Page page(@PathVariable String mission, Entered who, HttpServletRequest request) {
    Mission body = people.mission(mission).orElseThrow();
    Authority.Question manage = Authority.Question.of(Act.MANAGE_MISSION).about(body);
    boolean manages = Authority.decide(who.person(), manage) instanceof Authority.Answer.Granted;
    return Page.of(
        PeopleWords.ALL,
        "people/mission",
        Map.of(
            "mission", body,
            "view", MissionLists.people(body).view(request, lines(mission)),
            "manages", manages,
            "me", who.person().id(),
            "roles", roles(mission),
            "recoveries", recoveries.waiting(mission),
            "notices", MissionLists.NOTICES.view(request, notices.of(mission))));
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/missions/{mission}/people.csv")
  ResponseEntity<String> csv(@PathVariable String mission, HttpServletRequest request) {
    Mission body = people.mission(mission).orElseThrow();
    return MissionLists.people(body).view(request, lines(mission)).csv();
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/missions/{mission}/people/notices.csv")
  ResponseEntity<String> noticesCsv(@PathVariable String mission, HttpServletRequest request) {
    return MissionLists.NOTICES.view(request, notices.of(mission)).csv();
  }

  private List<PersonLine> lines(String mission) {
    return people.of(mission).stream()
        .map(person -> new PersonLine(person, entrances.has(person.id())))
        .toList();
  }

  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/people")
  Page add(
      @PathVariable String mission,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "") List<String> role,
      Entered who) {
    String given = name.strip();
    if (given.isEmpty() || given.length() > NAME || mail.length() > NAME) {
      throw new Trouble(HttpStatus.BAD_REQUEST, PeopleWords.ALL, "people.no-name");
    }
    Person added = people.add(given, mail.strip(), mission, seats(mission, role));
    notices.tell(mission, Said.ADDED, who.person().name(), given);
    return handOut(added, who.person());
  }

  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/people/{person}/roles")
  Answer roles(
      @PathVariable String mission,
      @PathVariable String person,
      @RequestParam(defaultValue = "") List<String> role,
      @RequestParam(defaultValue = "") String sure,
      Entered who,
      HttpServletRequest request) {
    Person whom = known(mission, person);
    List<Seat> seats = seats(mission, role);
    if (sure.isEmpty() && LastAdministrator.goes(people.of(mission), whom, seats)) {
      return LastAdministrator.ask(people.mission(mission).orElseThrow(), request);
    }
    people.seat(whom.id(), seats);
    notices.tell(mission, Said.ROLES_CHANGED, who.person().name(), whom.name());
    return told(request, mission, "people.roles-changed", whom.name());
  }

  /** Hands out a link to somebody who has no key yet. */
  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/people/{person}/link")
  Page link(@PathVariable String mission, @PathVariable String person, Entered who) {
    Person whom = known(mission, person);
    if (entrances.has(whom.id())) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "people.has-key");
    }
    return handOut(whom, who.person());
  }

  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/people/{person}/recovery")
  Onward ask(
      @PathVariable String mission,
      @PathVariable String person,
      Entered who,
      HttpServletRequest request) {
    Person whom = known(mission, person);
    if (whom.id().equals(who.person().id())) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "recovery.not-oneself");
    }
    recoveries.ask(whom.id(), who.person().id());
    notices.tell(mission, Said.RECOVERY_ASKED, who.person().name(), whom.name());
    return told(request, mission, "recovery.asked", whom.name());
  }

  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/recoveries/{recovery}/grant")
  Page grant(@PathVariable String mission, @PathVariable String recovery, Entered who) {
    Optional<String> whom = recoveries.grant(mission, recovery, who.person().id());
    if (whom.isEmpty()) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "recovery.second");
    }
    Person person = known(mission, whom.get());
    notices.tell(mission, Said.RECOVERY_GRANTED, who.person().name(), person.name());
    return handOut(person, who.person());
  }

  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/people/{person}/close")
  Answer close(
      @PathVariable String mission,
      @PathVariable String person,
      @RequestParam(defaultValue = "") String sure,
      Entered who,
      HttpServletRequest request) {
    Person whom = known(mission, person);
    if (whom.id().equals(who.person().id())) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "people.not-oneself");
    }
    if (sure.isEmpty() && LastAdministrator.goes(people.of(mission), whom, List.of())) {
      return LastAdministrator.ask(people.mission(mission).orElseThrow(), request);
    }
    people.state(whom.id(), Person.State.CLOSED);
    sessions.endAllBut(whom.id(), "");
    notices.tell(mission, Said.CLOSED, who.person().name(), whom.name());
    return told(request, mission, "people.closed", whom.name());
  }

  /** Ends every session of a person, who enters again to go on. */
  @Needs(Act.MANAGE_MISSION)
  @PostMapping("/missions/{mission}/people/{person}/sessions/end")
  Onward endSessions(
      @PathVariable String mission,
      @PathVariable String person,
      Entered who,
      HttpServletRequest request) {
    Person whom = known(mission, person);
    sessions.endAllBut(whom.id(), whom.id().equals(who.person().id()) ? who.session().id() : "");
    notices.tell(mission, Said.SESSIONS_ENDED, who.person().name(), whom.name());
    return told(request, mission, "people.sessions-ended", whom.name());
  }

  private Page handOut(Person whom, Person by) {
    String word = links.make(whom.id(), by.id());
    notices.tell(whom.mission(), Said.LINK_HANDED_OUT, by.name(), whom.name());
    return Page.of(
        PeopleWords.ALL,
        "people/handed",
        Map.of(
            "person", whom,
            "address", sign.at("/link/" + word),
            "recovers", entrances.has(whom.id())));
  }

  private Person known(String mission, String id) {
    return people
        .find(id)
        .filter(person -> person.mission().equals(mission))
        .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, PeopleWords.ALL, "people.unknown"));
  }

  private static List<Role> roles(String mission) {
    Role.Of of = mission.equals(Mission.HOUSE) ? Role.Of.HOUSE : Role.Of.MISSION;
    return List.of(Role.values()).stream().filter(role -> role.of() == of).toList();
  }

  private static List<Seat> seats(String mission, List<String> asked) {
    List<Seat> seats = new ArrayList<>();
    for (Role role : roles(mission)) {
      if (asked.contains(role.name())) {
        seats.add(Seat.of(role));
      }
    }
    return seats;
  }

  private static Onward told(HttpServletRequest request, String mission, String key, String name) {
    return Onward.to("/missions/" + mission + "/people")
        .telling(PeopleWords.ALL.say(TongueChoice.of(request), key, "name", name));
  }
}
