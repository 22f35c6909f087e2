package org.rostrum.convene.delegations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Stage;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.people.pages.DebateTabs;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.ListView;
import org.rostrum.web.Listing;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who may take part in a debate. Open to all; {@link Sight} decides how much each sees. */
@Controller
@OpenToAll
final class DelegationsController {
  private static final Listing<Delegation> NAMES =
      Listing.<Delegation>named("delegations", "title")
          .column(
              "delegation",
              "delegation",
              Delegation::name,
              Comparator.comparing(Delegation::sortKey))
          .unsorted("code", "code", Delegation::code)
          .column("kind", "kind", Delegation::kindCode)
          .find(line -> line.name() + " " + line.code())
          .choice(
              "kind",
              "kind",
              Stream.of(DeclaredEntity.Kind.values())
                  .map(DelegationsWords::code)
                  .map(code -> Option.said(code, "kind." + code))
                  .toList(),
              (line, kind) -> line.kindCode().equals(kind));

  private static final Listing<Delegation> WHOLE =
      NAMES
          .column("hands", "hands", Delegation::hands)
          .figures("people", "people", Delegation::people)
          .column(
              "standing",
              "standing",
              Delegation::standingCode,
              Comparator.comparing(Delegation::standing))
          .tabs(
              "show",
              List.of(
                  Option.said("filed", "show.filed"),
                  Option.said("not-filed", "show.not-filed"),
                  Option.said("nobody", "show.nobody"),
                  Option.said("officers", "show.officers")),
              (line, asked) ->
                  switch (asked) {
                    case "filed" -> line.hasFiled();
                    case "not-filed" -> !line.hasFiled();
                    default -> line.hands().equals(asked);
                  });

  private final Debates debates;
  private final Delegations delegations;
  private final DebateTabs tabs;

  DelegationsController(Debates debates, Delegations delegations, DebateTabs tabs) {
    this.debates = debates;
    this.delegations = delegations;
    this.tabs = tabs;
  }

  @GetMapping("/debates/{debate}/delegations")
  Page page(@PathVariable String debate, HttpServletRequest request) {
    Convened one = seen(debate, request);
    Sight sight = Sight.of(reader(request), one);
    return Page.of(
            DelegationsWords.ALL,
            "convene/delegations",
            Map.of("one", one, "view", view(one, sight, request), "sight", sight.name()))
        .withWays(tabs.of(request, one));
  }

  @GetMapping("/debates/{debate}/delegations.csv")
  ResponseEntity<String> csv(@PathVariable String debate, HttpServletRequest request) {
    Convened one = seen(debate, request);
    return view(one, Sight.of(reader(request), one), request).csv();
  }

  private ListView<Delegation> view(Convened one, Sight sight, HttpServletRequest request) {
    return switch (sight) {
      case ALL, OWN -> WHOLE.view(request, sight.seen(delegations.of(one), reader(request)));
      case NAMES -> NAMES.view(request, delegations.of(one));
      case NOTHING -> throw new Trouble(HttpStatus.FORBIDDEN, DelegationsWords.ALL, "hidden");
    };
  }

  /** A debate being prepared is, to others than the house, as if it were not there. */
  private Convened seen(String debate, HttpServletRequest request) {
    return debates
        .find(debate)
        .filter(one -> one.stage() != Stage.PREPARED || Sight.isOfTheHouse(reader(request), one))
        .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, DelegationsWords.ALL, "gone"));
  }

  private static Optional<Person> reader(HttpServletRequest request) {
    return Entered.of(request).map(Entered::person);
  }
}
