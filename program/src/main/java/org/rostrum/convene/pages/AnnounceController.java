package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.rostrum.convene.house.Convening;
import org.rostrum.debate.Convened;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.web.Onward;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Announces a debate that has a theme and a deadline. */
@Controller
final class AnnounceController {
  private final Visible debates;
  private final Convening convening;

  AnnounceController(Visible debates, Convening convening) {
    this.debates = debates;
    this.convening = convening;
  }

  /** Whether a debate has what delegations must know. */
  static boolean isReady(Convened debate) {
    return !debate.debate().titles().theme().isEmpty() && debate.closes().isPresent();
  }

  @Needs(Act.ANNOUNCE)
  @PostMapping("/debates/{debate}/announce")
  Onward announce(@PathVariable String debate, HttpServletRequest request) {
    if (!isReady(debates.behindTheDoor(debate))) {
      throw new Trouble(HttpStatus.CONFLICT, ConveneWords.ALL, "announce.needs");
    }
    convening.announce(debate);
    return Onward.to("/debates/" + debate)
        .telling(ConveneWords.ALL.say(TongueChoice.of(request), "announce.done"));
  }
}
