package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.door.OpenDoor;
import org.rostrum.people.door.SessionCookie;
import org.rostrum.people.door.Sessions;
import org.rostrum.web.Onward;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The open door of a demonstration: one link per role, no key asked. It is put into no server but
 * that of {@code rostrum demo}, which listens on this machine alone.
 */
@Controller
@OpenToAll
public final class DemoDoor implements OpenDoor {
  /** Where the links are listed. */
  public static final String PATH = "/demo";

  private static final String QUILLAYA = "QLY";

  private final People people;
  private final Sessions sessions;
  private final SessionCookie cookie;

  DemoDoor(People people, Sessions sessions, SessionCookie cookie) {
    this.people = people;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  public String path() {
    return PATH;
  }

  /** The path of each role's link, in the order of the roles. */
  public static List<String> paths() {
    return List.of(Role.values()).stream().map(DemoDoor::path).toList();
  }

  private static String path(Role role) {
    return PATH + "/" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @GetMapping(PATH)
  Page page() {
    return Page.of(PeopleWords.ALL, "people/demo", Map.of("roles", List.of(Role.values())));
  }

  @GetMapping(PATH + "/{role}")
  Onward enter(
      @RequestHeader(name = "User-Agent", defaultValue = "") String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    Role wanted =
        List.of(Role.values()).stream()
            .filter(each -> path(each).equals(request.getRequestURI()))
            .findFirst()
            .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, PeopleWords.ALL, "link.unknown"));
    Person person =
        people.of(wanted.of() == Role.Of.HOUSE ? Mission.HOUSE : QUILLAYA).stream()
            .filter(each -> each.holds(wanted))
            .findFirst()
            .orElseThrow();
    cookie.give(response, sessions.begin(person.id(), device));
    return Onward.to("/account");
  }
}
