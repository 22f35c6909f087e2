package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.door.Entered;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officers' view of all missions: who can enter, who cannot yet. */
@Controller
final class MissionsController {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

  private static final String SHORT = "short";

  private static final Listing<MissionLine> LIST =
      Listing.<MissionLine>named("missions", "missions.title")
          .column("name", "people.name", line -> line.mission().name())
          .unsorted("code", "missions.code", line -> line.mission().code())
          .figures("people", "missions.people", MissionLine::people)
          .figures("administrators", "missions.administrators", MissionLine::administrators)
          .figures("authorizers", "missions.authorizers", MissionLine::authorizers)
          .find(line -> line.mission().name() + " " + line.mission().code())
          .tabs(
              "show",
              List.of(
                  Option.said(SHORT, "missions.short"),
                  Option.said(Mission.Access.THROUGH_OFFICERS.name(), "missions.through-officers")),
              (line, asked) ->
                  asked.equals(SHORT)
                      ? line.isShort()
                      : line.mission().access() == Mission.Access.THROUGH_OFFICERS);

  private final People people;

  MissionsController(People people) {
    this.people = people;
  }

  @Needs(Act.SEE_MISSIONS)
  @GetMapping("/missions")
  Page page(Entered who, HttpServletRequest request) {
    return Page.of(
        PeopleWords.ALL,
        "people/missions",
        Map.of(
            "view",
            LIST.view(request, lines()),
            "manages",
            who.person().holds(Role.SECRETARIAT_OFFICER)));
  }

  @Needs(Act.SEE_MISSIONS)
  @GetMapping("/missions.csv")
  ResponseEntity<String> csv(HttpServletRequest request) {
    return LIST.view(request, lines()).csv();
  }

  @Needs(Act.MANAGE_MISSIONS)
  @PostMapping("/missions")
  Onward add(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "OWN_PEOPLE") Mission.Access access,
      HttpServletRequest request) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    if (!CODE.matcher(wanted).matches() || name.isBlank() || name.length() > 120) {
      throw new Trouble(HttpStatus.BAD_REQUEST, PeopleWords.ALL, "missions.bad-code");
    }
    if (!people.add(new Mission(wanted, name.strip(), access))) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "missions.taken");
    }
    return Onward.to("/missions/" + wanted + "/people")
        .telling(
            PeopleWords.ALL.say(TongueChoice.of(request), "missions.added", "name", name.strip()));
  }

  private List<MissionLine> lines() {
    return people.missions().stream()
        .filter(mission -> !mission.code().equals(Mission.HOUSE))
        .map(this::line)
        .toList();
  }

  private MissionLine line(Mission mission) {
    List<Person> active =
        people.of(mission.code()).stream()
            .filter(person -> person.state() == Person.State.ACTIVE)
            .toList();
    return new MissionLine(
        mission,
        active.size(),
        (int) active.stream().filter(person -> person.holds(Role.ADMINISTRATOR)).count(),
        (int) active.stream().filter(person -> person.holds(Role.AUTHORIZER)).count());
  }
}
