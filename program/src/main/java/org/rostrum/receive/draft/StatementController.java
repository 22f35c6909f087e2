package org.rostrum.receive.draft;

import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which a mission prepares its statement. */
@Controller
final class StatementController {
  private final Debates debates;
  private final People people;
  private final Drafts drafts;

  StatementController(Debates debates, People people, Drafts drafts) {
    this.debates = debates;
    this.people = people;
    this.drafts = drafts;
  }

  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement")
  Page page(@PathVariable String debate, @PathVariable String mission) {
    Convened convened = debates.find(debate).orElseThrow();
    Mission body = people.mission(mission).orElseThrow();
    Draft draft = drafts.find(debate, mission);
    return Page.of(
        DraftWords.ALL,
        "receive/statement",
        Map.of("convened", convened, "mission", body, "draft", draft));
  }
}
