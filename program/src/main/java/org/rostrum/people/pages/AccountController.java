package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.Notices;
import org.rostrum.people.Notices.Said;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.people.door.OtherWays;
import org.rostrum.people.door.Session;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.Identities;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.people.keys.Passkeys;
import org.rostrum.people.keys.Recoveries;
import org.rostrum.post.ChoiceBook;
import org.rostrum.web.Listing;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: keys and sessions. */
@Controller
final class AccountController {
  private static final int LABEL = 60;

  static final Listing<CredentialRecord> KEYS =
      Listing.<CredentialRecord>beside("keys", "account.keys")
          .column("name", "key.label", CredentialRecord::getLabel)
          .moments("made", "key.made", CredentialRecord::getCreated)
          .moments("used", "key.used", CredentialRecord::getLastUsed)
          .acts("people.acts")
          .find(CredentialRecord::getLabel);

  static final Listing<Session> SESSIONS =
      Listing.<Session>beside("sessions", "account.sessions")
          .column("device", "session.device", Session::device)
          .moments("begun", "session.begun", Session::begun)
          .moments("seen", "session.seen", Session::seen)
          .acts("people.acts")
          .find(Session::device)
          .sortedFirst("-seen");

  private final Passkeys passkeys;
  private final KeyShelf shelf;
  private final Sessions sessions;
  private final Identities identities;
  private final Recoveries recoveries;
  private final OtherWays others;
  private final People people;
  private final Notices notices;
  private final ChoiceBook choices;
  private final Addressees addressees;

  AccountController(
      Passkeys passkeys,
      KeyShelf shelf,
      Sessions sessions,
      Identities identities,
      Recoveries recoveries,
      OtherWays others,
      People people,
      Notices notices,
      ChoiceBook choices,
      Addressees addressees) {
    this.passkeys = passkeys;
    this.shelf = shelf;
    this.sessions = sessions;
    this.identities = identities;
    this.recoveries = recoveries;
    this.others = others;
    this.people = people;
    this.notices = notices;
    this.choices = choices;
    this.addressees = addressees;
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @GetMapping("/account")
  Page account(Entered who, HttpServletRequest request) {
    return Page.of(
        PeopleWords.ALL,
        "people/account",
        Map.of(
            "person", who.person(),
            "mission", people.mission(who.person().mission()).map(Mission::name).orElse(""),
            "here", who.session().id(),
            "others", others,
            "identities", identities.of(who.person().id()),
            "recovery", asker(who.person()),
            "choices", choices.of(who.person().id()),
            "addressee", addressees.find(who.person().id()).orElseThrow(),
            "keys", KEYS.view(request, shelf.of(who.person().id())),
            "sessions", SESSIONS.view(request, sessions.of(who.person().id()))));
  }

  /** Who says that this person lost their key; empty text for nobody. */
  private String asker(Person person) {
    return recoveries
        .of(person)
        .flatMap(asked -> people.find(asked.askedBy()))
        .map(Person::name)
        .orElse("");
  }

  /** The one concerned has their key after all: somebody may have tried to enter as them. */
  @Needs(Act.CHANGE_OWN_KEYS)
  @PostMapping("/account/recovery/stop")
  Onward stop(Entered who, HttpServletRequest request) {
    if (recoveries.stop(who.person().id())) {
      notices.tell(who.person().mission(), Said.RECOVERY_STOPPED, "", who.person().name());
    }
    return told(request, "recovery.stopped", "");
  }

  @Needs(Act.CHANGE_OWN_KEYS)
  @PostMapping("/account/provider/away")
  Onward disconnect(Entered who, HttpServletRequest request) {
    if (shelf.of(who.person().id()).isEmpty()) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "key.last");
    }
    identities.disconnect(who.person().id());
    notices.tell(who.person().mission(), Said.PROVIDER_DISCONNECTED, "", who.person().name());
    return told(request, "provider.disconnected", "");
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @GetMapping("/account/keys.csv")
  ResponseEntity<String> keys(Entered who, HttpServletRequest request) {
    return KEYS.view(request, shelf.of(who.person().id())).csv();
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @GetMapping("/account/sessions.csv")
  ResponseEntity<String> sessions(Entered who, HttpServletRequest request) {
    return SESSIONS.view(request, sessions.of(who.person().id())).csv();
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @PostMapping("/account/keys/options")
  ResponseEntity<String> options(Entered who) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(passkeys.askForNew(who.person()));
  }

  @Needs(Act.CHANGE_OWN_KEYS)
  @PostMapping("/account/keys")
  Onward add(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String label,
      Entered who,
      HttpServletRequest request) {
    String given = label.strip();
    String name =
        given.isEmpty()
            ? PeopleWords.ALL.say(TongueChoice.of(request), "key.another")
            : given.substring(0, Math.min(LABEL, given.length()));
    if (!passkeys.keep(who.person(), key, name)) {
      throw new Trouble(HttpStatus.BAD_REQUEST, PeopleWords.ALL, "key.refused");
    }
    notices.tell(who.person().mission(), Said.KEY_ADDED, "", who.person().name());
    return told(request, "key.added", name);
  }

  @Needs(Act.CHANGE_OWN_KEYS)
  @PostMapping("/account/keys/{key}/away")
  Onward away(@PathVariable String key, Entered who, HttpServletRequest request) {
    List<CredentialRecord> keys = shelf.of(who.person().id());
    Optional<CredentialRecord> mine =
        keys.stream()
            .filter(each -> each.getCredentialId().toBase64UrlString().equals(key))
            .findFirst();
    if (mine.isEmpty()) {
      throw new Trouble(HttpStatus.NOT_FOUND, PeopleWords.ALL, "key.gone");
    }
    if (keys.size() == 1 && identities.of(who.person().id()).isEmpty()) {
      throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "key.last");
    }
    shelf.delete(mine.get().getCredentialId());
    notices.tell(who.person().mission(), Said.KEY_TAKEN_AWAY, "", who.person().name());
    return told(request, "key.away", mine.get().getLabel());
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @PostMapping("/account/sessions/{session}/end")
  Onward end(@PathVariable String session, Entered who, HttpServletRequest request) {
    sessions.end(who.person().id(), session);
    return told(request, "session.one-ended", "");
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @PostMapping("/account/sessions/others/end")
  Onward endOthers(Entered who, HttpServletRequest request) {
    sessions.endAllBut(who.person().id(), who.session().id());
    return told(request, "session.others-ended", "");
  }

  private static Onward told(HttpServletRequest request, String key, String label) {
    return Onward.to("/account")
        .telling(PeopleWords.ALL.say(TongueChoice.of(request), key, "label", label));
  }
}
