package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.door.Entered;
import org.rostrum.people.door.NextPage;
import org.rostrum.people.door.OtherWays;
import org.rostrum.people.door.Session;
import org.rostrum.people.door.SessionCookie;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.Passkeys;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering with a passkey, and leaving. */
@Controller
@OpenToAll
final class EnterController {
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final OtherWays others;

  EnterController(Passkeys passkeys, Sessions sessions, SessionCookie cookie, OtherWays others) {
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.cookie = cookie;
    this.others = others;
  }

  @GetMapping("/enter")
  Page page(@RequestParam(defaultValue = "/") String next) {
    return show(next, "");
  }

  @PostMapping("/enter/options")
  ResponseEntity<String> options() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(passkeys.askForOne());
  }

  @PostMapping("/enter")
  Answer enter(
      @RequestParam(defaultValue = "") String credential,
      @RequestParam(defaultValue = "/") String next,
      @RequestHeader(name = "User-Agent", defaultValue = "") String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<String> person = passkeys.whose(credential);
    if (person.isEmpty()) {
      return show(next, "refused").withStatus(HttpStatus.UNAUTHORIZED);
    }
    Entered.of(request).ifPresent(who -> sessions.end(who.person().id(), who.session().id()));
    cookie.give(response, sessions.begin(person.get(), device));
    return Onward.to(NextPage.of(next));
  }

  @PostMapping("/leave")
  Onward leave(HttpServletRequest request, HttpServletResponse response) {
    Optional<Session> left = Entered.of(request).map(Entered::session);
    left.ifPresent(session -> sessions.end(session.person(), session.id()));
    cookie.take(response);
    boolean elsewhere = left.filter(session -> session.way() == Sessions.Way.PROVIDER).isPresent();
    return Onward.to("/")
        .telling(
            PeopleWords.ALL.say(
                TongueChoice.of(request),
                elsewhere ? "enter.left-here" : "enter.left",
                "provider",
                others.provider()));
  }

  /** Asked for while somebody types: the door has noted by now that they are there. */
  @GetMapping("/enter/beat")
  ResponseEntity<Void> beat() {
    return ResponseEntity.noContent().build();
  }

  private Page show(String next, String trouble) {
    return Page.of(
        PeopleWords.ALL,
        "people/enter",
        Map.of("next", NextPage.of(next), "trouble", trouble, "others", others));
  }
}
