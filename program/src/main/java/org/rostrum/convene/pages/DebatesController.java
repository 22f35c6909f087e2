package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.Role;
import org.rostrum.people.door.Entered;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;
import org.rostrum.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The house's view of all debates, those being prepared among them. */
@Controller
final class DebatesController {
  private static final Listing<DebateLine> LIST =
      Listing.<DebateLine>named("debates", "debates.title")
          .column("debate", "debates.debate", line -> line.one().title())
          .column("stage", "debates.stage", line -> line.one().stage().name())
          .column("sitting", "date.sitting", line -> line.meetsText())
          .column("closes", "date.close", line -> line.closesText())
          .sortedFirst("sitting")
          .find(line -> line.one().title() + " " + line.one().id())
          .tabs(
              "stage",
              Stream.of(Stage.values()).map(DebatesController::option).toList(),
              (line, asked) -> line.one().stage().name().equals(asked));

  private final Debates debates;

  DebatesController(Debates debates) {
    this.debates = debates;
  }

  private static Option option(Stage stage) {
    return Option.said(
        stage.name(), "stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Needs(Act.SEE_PREPARED_DEBATE)
  @GetMapping("/debates")
  Page page(Entered who, HttpServletRequest request) {
    return Page.of(
        ConveneWords.ALL,
        "convene/debates",
        Map.of(
            "view",
            LIST.view(request, lines()),
            "convenes",
            who.person().holds(Role.SECRETARIAT_OFFICER)));
  }

  @Needs(Act.SEE_PREPARED_DEBATE)
  @GetMapping("/debates.csv")
  ResponseEntity<String> csv(HttpServletRequest request) {
    return LIST.view(request, lines()).csv();
  }

  private List<DebateLine> lines() {
    List<Convened> all = debates.all();
    return all.stream().map(DebateLine::new).toList();
  }
}
