package org.rostrum.receive.statement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.draft.Choice;
import org.rostrum.receive.draft.Decision;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Put;
import org.rostrum.receive.draft.Sent;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.rostrum.web.live.Watchers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a mission prepares its statement, and what it decides there. */
@Controller
final class StatementController {
  private final Desks desks;
  private final Drafts drafts;
  private final Checks checks;
  private final People people;
  private final Clock clock;
  private final Watchers watchers;

  StatementController(
      Desks desks, Drafts drafts, Checks checks, People people, Clock clock, Watchers watchers) {
    this.watchers = watchers;
    this.desks = desks;
    this.drafts = drafts;
    this.checks = checks;
    this.people = people;
    this.clock = clock;
  }

  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement")
  Page page(@PathVariable String debate, @PathVariable String mission, Entered who) {
    long seen = watchers.seen(Drafts.topic(debate, mission));
    return Page.of(
        DraftWords.ALL,
        "receive/draft/statement",
        Map.of("desk", desks.of(debate, mission, who.person()), "seen", seen));
  }

  /** Stays open, and says when there is something new on the page. */
  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement/events")
  void events(
      @PathVariable String debate,
      @PathVariable String mission,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    watchers.watch(request, response, Drafts.topic(debate, mission));
  }

  /** Keeps an answer to a question of the check. */
  @Needs(Act.DRAFT)
  @PostMapping("/debates/{debate}/missions/{mission}/statement/decide")
  Onward decide(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String seen,
      Entered who,
      HttpServletRequest request) {
    Draft draft = drafts.find(debate, mission);
    Sent statement =
        draft
            .statement()
            .filter(sent -> sent.hash().hex().equals(file))
            .orElseThrow(
                () -> new Trouble(HttpStatus.CONFLICT, DraftWords.ALL, "decide.other-file"));
    Choice chosen =
        choice(code, choice)
            .orElseThrow(
                () -> new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "decide.nothing"));
    boolean asked =
        checks
            .answer(debate, mission, statement.hash())
            .filter(answer -> answer.questions().contains(code))
            .isPresent();
    if (!asked) {
      throw new Trouble(HttpStatus.CONFLICT, DraftWords.ALL, "decide.other-file");
    }
    Decision wanted =
        new Decision(statement.hash(), code, chosen, who.person().id(), clock.instant());
    Decision holds = drafts.decide(debate, mission, wanted, choice(code, seen));
    checks.want(drafts.find(debate, mission));
    Tongue tongue = TongueChoice.of(request);
    String told =
        holds.equals(wanted)
            ? DraftWords.ALL.say(tongue, "decide.kept")
            : DraftWords.ALL.say(tongue, "decide.other", "who", name(holds.who()));
    return Onward.to(Place.page(debate, mission)).telling(told);
  }

  private static Optional<Choice> choice(String code, String given) {
    return Choice.of(code).stream().filter(each -> each.code().equals(given)).findFirst();
  }

  /** Lets an earlier version stand again. */
  @Needs(Act.DRAFT)
  @PostMapping("/debates/{debate}/missions/{mission}/statement/back")
  Onward back(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(defaultValue = "0") String number,
      @RequestParam(defaultValue = "0") String seen,
      Entered who,
      HttpServletRequest request) {
    Part which =
        java.util.stream.Stream.of(Part.values())
            .filter(each -> each.code().equals(part))
            .findFirst()
            .orElseThrow(Missing::version);
    Place place = new Place(debate, mission, which);
    Put put = drafts.back(place, Missing.number(number), who.person().id(), Missing.number(seen));
    checks.want(drafts.find(debate, mission));
    Tongue tongue = TongueChoice.of(request);
    String told =
        switch (put) {
          case Put.Stands stands ->
              DraftWords.ALL.say(tongue, "back.stands", "number", stands.sent().number());
          case Put.Same same ->
              DraftWords.ALL.say(tongue, "back.stands", "number", same.sent().number());
          case Put.Beside beside ->
              DraftWords.ALL.say(
                  tongue,
                  "back.other",
                  "who",
                  name(beside.standing().by()),
                  "standing",
                  beside.standing().number());
        };
    return Onward.to(Place.page(debate, mission)).telling(told);
  }

  private String name(String id) {
    return people.find(id).map(Person::name).orElse("");
  }
}
