package org.rostrum.receive.compare;

import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.text.Text;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.receive.check.Chosen;
import org.rostrum.receive.check.Rebuilding;
import org.rostrum.receive.check.Rebuilt;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Sent;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what changed from one version of a statement to another. */
@Controller
final class CompareController {
  private final Debates debates;
  private final People people;
  private final Drafts drafts;
  private final Rebuilding rebuilding;

  CompareController(Debates debates, People people, Drafts drafts, Rebuilding rebuilding) {
    this.debates = debates;
    this.people = people;
    this.drafts = drafts;
    this.rebuilding = rebuilding;
  }

  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement/compare")
  Page page(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam(defaultValue = "0") String from,
      @RequestParam(defaultValue = "0") String to) {
    Convened convened = debates.find(debate).orElseThrow();
    Draft draft = drafts.find(debate, mission);
    Sent former = draft.version(Part.STATEMENT, Missing.number(from)).orElseThrow(Missing::version);
    Sent later = draft.version(Part.STATEMENT, Missing.number(to)).orElseThrow(Missing::version);
    return Page.of(
        DraftWords.ALL,
        "receive/draft/compare",
        Map.of(
            "convened", convened,
            "mission", people.mission(mission).orElseThrow(),
            "draft", draft,
            "former", former,
            "later", later,
            "comparison", Comparison.of(text(draft, former), text(draft, later))));
  }

  private Text text(Draft draft, Sent sent) {
    return rebuilding
        .of(sent.hash(), Chosen.of(draft, sent.hash()))
        .map(Rebuilt::text)
        .orElseThrow(() ->
            new Trouble(
                HttpStatus.CONFLICT,
                DraftWords.ALL,
                "compare.unreadable",
                Map.of("number", sent.number())));
  }
}
