package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Letters;
import org.rostrum.post.Postman;
import org.rostrum.web.ListView;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The outbox: of one debate, and of the whole house. */
@Controller
final class OutboxController {
  /** More letters than that are looked for debate by debate. */
  private static final int MOST = 5_000;

  private final Letters letters;
  private final Debates debates;
  private final Plans plans;
  private final Postman postman;

  OutboxController(Letters letters, Debates debates, Plans plans, Postman postman) {
    this.letters = letters;
    this.debates = debates;
    this.plans = plans;
    this.postman = postman;
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/debates/{debate}/letters")
  Page ofDebate(@PathVariable String debate, HttpServletRequest request) {
    Convened convened = debates.find(debate).orElseThrow();
    List<KeptLetter> all = letters.ofDebate(debate);
    return Page.of(
        LettersWords.ALL,
        "letters/outbox",
        Map.of(
            "path", "/debates/" + debate + "/letters",
            "debate", convened,
            "view", view(request, all),
            "drafts", all.stream().filter(one -> one.state() == LetterState.DRAFT).count(),
            "dead", dead(all),
            "plan", plans.of(debate),
            "goes", postman.isAtWork()));
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/debates/{debate}/letters.csv")
  ResponseEntity<String> csvOfDebate(@PathVariable String debate, HttpServletRequest request) {
    return view(request, letters.ofDebate(debate)).csv();
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/letters")
  Page ofHouse(Entered who, HttpServletRequest request) {
    List<KeptLetter> all = newest(who);
    return Page.of(
        LettersWords.ALL,
        "letters/house",
        Map.of("view", view(request, all), "dead", dead(all), "goes", postman.isAtWork()));
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/letters.csv")
  ResponseEntity<String> csvOfHouse(Entered who, HttpServletRequest request) {
    return view(request, newest(who)).csv();
  }

  private List<KeptLetter> newest(Entered who) {
    return letters.newest(MOST).stream()
        .filter(letter -> LetterDoor.isOpen(who.person(), letter))
        .toList();
  }

  private static ListView<KeptLetter> view(HttpServletRequest request, List<KeptLetter> all) {
    return OutboxList.in(TongueChoice.of(request)).view(request, all);
  }

  private static long dead(List<KeptLetter> all) {
    return all.stream().filter(KeptLetter::isDead).count();
  }
}
