package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.Mission;
import org.rostrum.people.Notices;
import org.rostrum.people.Notices.Said;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.door.OtherWays;
import org.rostrum.people.door.SessionCookie;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.Identities;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.people.keys.Links;
import org.rostrum.people.keys.Passkeys;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** First entry, and entry after a key was lost: a link that opens once, to make a passkey. */
@Controller
@OpenToAll
final class LinkController {
  private final Links links;
  private final People people;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Notices notices;
  private final OtherWays others;
  private final KeyShelf shelf;
  private final Identities identities;

  LinkController(
      Links links,
      People people,
      Passkeys passkeys,
      Sessions sessions,
      SessionCookie cookie,
      Notices notices,
      OtherWays others,
      KeyShelf shelf,
      Identities identities) {
    this.links = links;
    this.people = people;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.cookie = cookie;
    this.notices = notices;
    this.others = others;
    this.shelf = shelf;
    this.identities = identities;
  }

  @GetMapping("/link/{word}")
  Page page(@PathVariable String word) {
    return show(word, "");
  }

  @PostMapping("/link/{word}/options")
  ResponseEntity<String> options(@PathVariable String word) {
    return opens(word)
        .map(person ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(passkeys.askForNew(person)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
  }

  @PostMapping("/link/{word}")
  Answer enter(
      @PathVariable String word,
      @RequestParam(defaultValue = "") String key,
      @RequestHeader(name = "User-Agent", defaultValue = "") String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Person> person = opens(word);
    if (person.isEmpty()) {
      return show(word, "");
    }
    String label = PeopleWords.ALL.say(TongueChoice.of(request), "key.first");
    Person who = person.get();
    List<CredentialRecord> old = shelf.of(who.id());
    if (!passkeys.keep(who, key, label)) {
      return show(word, "refused").withStatus(HttpStatus.UNAUTHORIZED);
    }
    if (!links.use(word)) { // somebody else was faster with the same link
      shelf.of(who.id()).stream().filter(made -> !holds(old, made)).forEach(this::away);
      return show(word, "refused").withStatus(HttpStatus.UNAUTHORIZED);
    }
    old.forEach(this::away); // there are some after a recovery
    identities.disconnect(who.id());
    sessions.endAllBut(who.id(), "");
    notices.tell(who.mission(), Said.ENTERED_BY_LINK, "", who.name());
    cookie.give(response, sessions.begin(who.id(), device));
    return Onward.to("/account")
        .telling(PeopleWords.ALL.say(TongueChoice.of(request), "link.welcome", "name", who.name()));
  }

  private void away(CredentialRecord key) {
    shelf.delete(key.getCredentialId());
  }

  private static boolean holds(List<CredentialRecord> keys, CredentialRecord key) {
    return keys.stream().anyMatch(each -> each.getCredentialId().equals(key.getCredentialId()));
  }

  private Optional<Person> opens(String word) {
    return links.look(word) instanceof Links.State.Opens(String id)
        ? people.find(id).filter(person -> person.state() == Person.State.ACTIVE)
        : Optional.empty();
  }

  private Page show(String word, String trouble) {
    Optional<Person> person = opens(word);
    if (person.isPresent()) {
      String mission = people.mission(person.get().mission()).map(Mission::name).orElse("");
      return Page.of(
          PeopleWords.ALL,
          "people/link",
          Map.of(
              "person", person.get(),
              "mission", mission,
              "word", word,
              "trouble", trouble,
              "others", others));
    }
    String why =
        switch (links.look(word)) {
          case Links.State.Used used -> "link.used";
          case Links.State.Expired expired -> "link.expired";
          case Links.State.Opens closed -> "link.closed";
          case Links.State.Unknown unknown -> "link.unknown";
        };
    return Page.of(PeopleWords.ALL, "people/nolink", Map.of("why", why))
        .withStatus(HttpStatus.GONE);
  }
}
