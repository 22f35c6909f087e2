package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.post.Composer;
import org.rostrum.post.Desk;
import org.rostrum.post.Letters;
import org.rostrum.post.Postman;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All drafts of a debate, looked at and sent together: those that were seen, or none. */
@Controller
final class DraftsController {
  private final Letters letters;
  private final Desk desk;
  private final Composer composer;
  private final Postman postman;
  private final Debates debates;
  private final People people;

  DraftsController(
      Letters letters,
      Desk desk,
      Composer composer,
      Postman postman,
      Debates debates,
      People people) {
    this.letters = letters;
    this.desk = desk;
    this.composer = composer;
    this.postman = postman;
    this.debates = debates;
    this.people = people;
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/debates/{debate}/letters/drafts")
  Page look(@PathVariable String debate) {
    Convened convened = debates.find(debate).orElseThrow();
    return Page.of(
        LettersWords.ALL,
        "letters/drafts",
        Map.of(
            "debate",
            convened,
            "look",
            lookAt(debate),
            "composer",
            composer,
            "goes",
            postman.isAtWork()));
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/debates/{debate}/letters/drafts")
  Onward send(
      @PathVariable String debate,
      @RequestParam(defaultValue = "") String mark,
      Entered who,
      HttpServletRequest request) {
    LetterController.refuseBeforeAnnounced(debates.find(debate));
    Look look = lookAt(debate);
    boolean asSeen =
        look.mark().equals(mark) && desk.sendAll(look.drafts(), who.person().id()).isEmpty();
    if (!asSeen) {
      throw LetterController.changed();
    }
    String key = postman.isAtWork() ? "sent.all-go" : "sent.all-no-server";
    return Onward.to("/debates/" + debate + "/letters")
        .telling(
            LettersWords.ALL.say(TongueChoice.of(request), key, "count", look.drafts().size()));
  }

  private Look lookAt(String debate) {
    Map<String, String> names =
        people.missions().stream().collect(Collectors.toMap(Mission::code, Mission::name));
    return Look.at(letters.drafts(debate), names);
  }
}
