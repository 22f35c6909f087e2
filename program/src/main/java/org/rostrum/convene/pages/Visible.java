package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.door.Entered;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/**
 * The debates a reader may see: announced ones everybody, those being prepared only the house. To
 * anybody else a debate being prepared is as if it were not there.
 */
final class Visible {
  private final Debates debates;

  Visible(Debates debates) {
    this.debates = debates;
  }

  /** The debate of a page that is open to all. */
  Convened to(HttpServletRequest request, String id) {
    return debates.find(id).filter(debate -> isVisible(request, debate)).orElseThrow(Visible::gone);
  }

  /** The debate of a page whose act the door has looked at. */
  Convened behindTheDoor(String id) {
    return debates.find(id).orElseThrow(Visible::gone);
  }

  static boolean isVisible(HttpServletRequest request, Convened debate) {
    return debate.stage() != Stage.PREPARED || may(request, Act.SEE_PREPARED_DEBATE, debate);
  }

  /** Whether whoever asks may do something in a debate as far as it is. */
  static boolean may(HttpServletRequest request, Act act, Convened debate) {
    Optional<Entered> who = Entered.of(request);
    return who.filter(entered ->
            Authority.decide(
                    entered.person(), Authority.Question.of(act).in(debate.id(), debate.stage()))
                instanceof Authority.Answer.Granted)
        .isPresent();
  }

  private static Trouble gone() {
    return new Trouble(HttpStatus.NOT_FOUND, ConveneWords.ALL, "debate.gone");
  }
}
