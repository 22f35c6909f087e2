package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.letters.Checks.Line;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.storage.Instants;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;
import org.rostrum.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether everybody can still enter: the page one comes to, and the officers' list. */
@Controller
final class ChecksController {
  private static final String NOT_YET = "not-yet";

  private static final Listing<Line> LIST =
      Listing.<Line>named("entered", "entered.title")
          .column("name", "outbox.to", line -> line.to().name())
          .column("mission", "outbox.mission", line -> line.to().mission())
          .column(
              "asked",
              "entered.asked",
              line -> machine(line.asked()),
              Comparator.comparing(line -> machine(line.asked())))
          .column(
              "entered",
              "entered.since",
              line -> machine(line.entered()),
              Comparator.comparing(line -> machine(line.entered())))
          .find(line -> line.to().name() + " " + line.to().mission())
          .tabs(
              "show",
              List.of(Option.said(NOT_YET, "entered.not-yet")),
              (line, asked) -> line.entered().isEmpty())
          .sortedFirst("mission");

  private final Checks checks;
  private final Debates debates;
  private final People people;

  ChecksController(Checks checks, Debates debates, People people) {
    this.checks = checks;
    this.debates = debates;
    this.people = people;
  }

  private static String machine(Optional<Instant> moment) {
    return moment.map(Instants::text).orElse("");
  }

  /** Whoever sees it can: they have entered. Looking changes nothing. */
  @Needs(Act.SEE_OWN_ACCOUNT)
  @GetMapping("/debates/{debate}/can-you-enter")
  Page youCan(@PathVariable String debate, Entered who) {
    Convened convened = debates.find(debate).orElseThrow();
    return Page.of(
        LettersWords.ALL,
        "letters/youcan",
        Map.of(
            "debate", convened,
            "person", who.person(),
            "mission", people.mission(who.person().mission()).map(Mission::name).orElse("")));
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/debates/{debate}/letters/entered")
  Page entered(@PathVariable String debate, HttpServletRequest request) {
    Convened convened = debates.find(debate).orElseThrow();
    List<Line> all = checks.of(debate);
    return Page.of(
        LettersWords.ALL,
        "letters/entered",
        Map.of(
            "debate", convened,
            "view", LIST.view(request, all),
            "missing", all.stream().filter(line -> line.entered().isEmpty()).count()));
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/debates/{debate}/letters/entered.csv")
  ResponseEntity<String> csv(@PathVariable String debate, HttpServletRequest request) {
    return LIST.view(request, checks.of(debate)).csv();
  }
}
