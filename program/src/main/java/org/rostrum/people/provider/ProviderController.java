package org.rostrum.people.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.door.Again;
import org.rostrum.people.door.Entered;
import org.rostrum.people.door.HeldForm;
import org.rostrum.people.door.NextPage;
import org.rostrum.people.door.OtherWays;
import org.rostrum.people.door.SessionCookie;
import org.rostrum.people.door.Sessions;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * To the identity provider and back. What somebody had written waits, sealed, until they are back,
 * and is theirs again when the provider fails.
 */
@Controller
public final class ProviderController {
  private final Optional<ProviderDoor> door;
  private final Optional<Arrivals> arrivals;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final VisitCookie visitor;
  private final OtherWays others;

  ProviderController(
      Optional<ProviderDoor> door,
      Optional<Arrivals> arrivals,
      Sessions sessions,
      SessionCookie cookie,
      VisitCookie visitor,
      OtherWays others) {
    this.door = door;
    this.arrivals = arrivals;
    this.sessions = sessions;
    this.cookie = cookie;
    this.visitor = visitor;
    this.others = others;
  }

  /** To enter, or to prove that one is there; with the form that waits for it. */
  @OpenToAll
  @PostMapping("/enter/provider")
  Page enter(
      @RequestParam(defaultValue = "/") String next,
      @RequestParam(defaultValue = "") String held,
      HttpServletRequest request,
      HttpServletResponse response) {
    HeldForm form = HeldForm.unpacked(held);
    Optional<Entered> in = Entered.of(request);
    boolean proves = in.isPresent() && !form.isEmpty();
    String word = visitor.give(request, response);
    String sealed = form.isEmpty() ? "" : Sealed.seal(word, visitor.salt(), form.packed());
    try {
      return away(
          open()
              .begin(
                  word,
                  proves ? Visit.Purpose.PROVE : Visit.Purpose.ENTER,
                  in.map(who -> who.person().id()).orElse(""),
                  NextPage.of(next),
                  sealed));
    } catch (Trouble trouble) {
      return form.isEmpty() ? rethrown(trouble) : kept(request, form, trouble);
    }
  }

  /** By a link that an administrator handed over. */
  @OpenToAll
  @PostMapping("/link/{word}/provider")
  Page link(@PathVariable String word, HttpServletRequest request, HttpServletResponse response) {
    return away(open().begin(visitor.give(request, response), Visit.Purpose.LINK, "", word, ""));
  }

  /** To connect one's account there with the one here. */
  @Needs(Act.CHANGE_OWN_KEYS)
  @PostMapping("/account/provider")
  Page connect(Entered who, HttpServletRequest request, HttpServletResponse response) {
    return away(
        open()
            .begin(
                visitor.give(request, response),
                Visit.Purpose.CONNECT,
                who.person().id(),
                "/account",
                ""));
  }

  @OpenToAll
  @GetMapping(ProviderDoor.BACK)
  Answer back(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String iss,
      @RequestParam(defaultValue = "") String error,
      @RequestHeader(name = "User-Agent", defaultValue = "") String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    String word = visitor.read(request);
    Visit visit = open().end(state, word);
    HeldForm form =
        visit.held().isEmpty() ? HeldForm.NONE : HeldForm.unpacked(Sealed.open(word, visit.held()));
    try {
      if (!error.isEmpty()) {
        throw open()
            .trouble(error.equals("access_denied") ? "provider.stopped" : "provider.refused");
      }
      Proof proof = open().redeem(visit, state, code, iss);
      return arrived(visit, proof, form, device, request, response);
    } catch (Trouble trouble) {
      return form.isEmpty() ? rethrown(trouble) : kept(request, form, trouble);
    }
  }

  private Answer arrived(
      Visit visit,
      Proof proof,
      HeldForm form,
      String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    Arrivals known = arrivals.orElseThrow();
    return switch (visit.purpose()) {
      case ENTER -> {
        enter(known.person(proof), proof, device, request, response);
        yield form.isEmpty() ? Onward.to(visit.onward()) : goesOn(form);
      }
      case LINK -> {
        Person person = known.byLink(visit.onward(), proof);
        sessions.endAllBut(person.id(), "");
        enter(person, proof, device, request, response);
        yield Onward.to("/account");
      }
      case PROVE -> {
        Entered who = same(request, visit);
        if (!known.person(proof).id().equals(who.person().id())) {
          throw open().trouble("provider.other-person");
        }
        sessions.prove(who.session().id(), proof.shown().orElse(Instant.EPOCH));
        yield goesOn(form);
      }
      case CONNECT -> {
        known.connect(same(request, visit).person(), proof);
        yield Onward.to("/account");
      }
    };
  }

  private void enter(
      Person person,
      Proof proof,
      String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    Entered.of(request).ifPresent(who -> sessions.end(who.person().id(), who.session().id()));
    String word =
        sessions.begin(
            person.id(), device, Sessions.Way.PROVIDER, proof.shown().orElse(Instant.EPOCH));
    cookie.give(response, word);
  }

  /** Whoever began a visit is still in. */
  private Entered same(HttpServletRequest request, Visit visit) {
    return Entered.of(request)
        .filter(who -> who.person().id().equals(visit.person()))
        .orElseThrow(() -> open().trouble("provider.lost"));
  }

  private ProviderDoor open() {
    return door.orElseThrow(
        () -> new Trouble(HttpStatus.NOT_FOUND, PeopleWords.ALL, "provider.none"));
  }

  private Page away(URI address) {
    return Page.of(
        PeopleWords.ALL,
        "people/away",
        Map.of("address", address.toString(), "provider", open().provider().name()));
  }

  private static Page goesOn(HeldForm form) {
    return Page.of(PeopleWords.ALL, "people/goeson", Map.of("held", form));
  }

  private Page kept(HttpServletRequest request, HeldForm form, Trouble trouble) {
    Again.Why why = Entered.of(request).isPresent() ? Again.Why.GRAVE : Again.Why.ENDED;
    return Again.page(why, form, "", others, trouble.sentences(TongueChoice.of(request)));
  }

  private static Page rethrown(Trouble trouble) {
    throw trouble;
  }
}
