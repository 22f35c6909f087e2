package org.rostrum.people.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Authority.Question;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.Stages;
import org.rostrum.people.keys.Passkeys;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.PageWriter;
import org.rostrum.web.Trouble;
import org.rostrum.web.TroublePages;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Looks at every request before a controller sees it: who asks, whether {@link Authority} lets
 * them, and for a grave act whether they have shown their key within five minutes. Whoever must
 * show it (again) does so on the spot: the form they sent is held on the page and goes on with it.
 */
final class Doorkeeper implements HandlerInterceptor {
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final People people;
  private final Passkeys passkeys;
  private final Stages stages;
  private final OtherWays others;
  private final PageWriter pages;
  private final TroublePages troubles;

  Doorkeeper(
      Sessions sessions,
      SessionCookie cookie,
      People people,
      Passkeys passkeys,
      Stages stages,
      OtherWays others,
      PageWriter pages,
      TroublePages troubles) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.people = people;
    this.passkeys = passkeys;
    this.stages = stages;
    this.others = others;
    this.pages = pages;
    this.troubles = troubles;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Optional<Entered> entered = entered(request);
    entered.ifPresent(who -> who.mark(request));
    if (!(handler instanceof HandlerMethod method)) {
      return refuse(request, response, HttpStatus.NOT_FOUND);
    }
    if (isOpen(method)) {
      return true;
    }
    Needs needs = method.getMethodAnnotation(Needs.class);
    if (needs == null) {
      return refuse(request, response, HttpStatus.FORBIDDEN);
    }
    entered = proved(request, response, entered);
    if (entered.isEmpty()) {
      return askForKey(
          request,
          response,
          "POST".equals(request.getMethod()) ? Again.Why.ENDED : Again.Why.CLOSED);
    }
    return decide(request, response, entered.get(), needs.value());
  }

  private boolean decide(
      HttpServletRequest request, HttpServletResponse response, Entered who, Act act)
      throws IOException {
    Optional<Question> question = question(request, act);
    if (question.isEmpty()) {
      return refuse(request, response, HttpStatus.NOT_FOUND);
    }
    return switch (Authority.decide(who.person(), question.get())) {
      case Authority.Answer.Refused refused when refused.why() == Authority.Why.STAGE -> {
        Trouble notNow = new Trouble(HttpStatus.FORBIDDEN, PeopleWords.ALL, "door.stage");
        pages.write(request, response, troubles.ofTrouble(request, notNow));
        yield false;
      }
      case Authority.Answer.Refused _ -> refuse(request, response, HttpStatus.FORBIDDEN);
      case Authority.Answer.Granted granted -> {
        boolean changes = !"GET".equals(request.getMethod());
        if (changes && act.weight() == Act.Weight.GRAVE && !isFresh(who.session())) {
          yield askForKey(request, response, Again.Why.GRAVE);
        }
        Entered.mark(request, granted);
        yield true;
      }
    };
  }

  /** In a demonstration nobody has a key to show. */
  private boolean isFresh(Session session) {
    return others.isDemo() || sessions.isFresh(session);
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(OpenToAll.class)
        || method.getBeanType().isAnnotationPresent(OpenToAll.class);
  }

  private Optional<Entered> entered(HttpServletRequest request) {
    return cookie
        .read(request)
        .flatMap(sessions::find)
        .flatMap(session -> entered(session.person(), session));
  }

  private Optional<Entered> entered(String id, Session session) {
    return people
        .find(id)
        .filter(person -> person.state() == Person.State.ACTIVE)
        .map(person -> new Entered(person, session));
  }

  /** Whoever sent a form together with the answer of their key is in by it. */
  private Optional<Entered> proved(
      HttpServletRequest request, HttpServletResponse response, Optional<Entered> entered) {
    String answer = request.getParameter(HeldForm.ANSWER);
    if (answer == null || answer.isEmpty() || !"POST".equals(request.getMethod())) {
      return entered;
    }
    Optional<String> person = passkeys.whose(answer);
    if (person.isEmpty()) {
      return entered;
    }
    Optional<Entered> same = entered.filter(who -> who.person().id().equals(person.get()));
    same.ifPresent(who -> sessions.prove(who.session().id()));
    String word =
        same.isPresent() ? cookie.read(request).orElseThrow() : begin(request, person.get());
    if (same.isEmpty()) {
      cookie.give(response, word);
    }
    Optional<Entered> fresh =
        sessions.find(word).flatMap(session -> entered(person.get(), session));
    fresh.ifPresent(who -> who.mark(request));
    return fresh;
  }

  private String begin(HttpServletRequest request, String person) {
    String device = request.getHeader("User-Agent");
    return sessions.begin(person, device == null ? "" : device);
  }

  /** The mission and the debate that the address names; empty when there is no such thing. */
  private Optional<Question> question(HttpServletRequest request, Act act) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Question question = Question.of(act);
    if (!(variables instanceof Map<?, ?> named)) {
      return Optional.of(question);
    }
    if (named.get("mission") instanceof String code) {
      var mission = people.mission(code);
      if (mission.isEmpty()) {
        return Optional.empty();
      }
      question = question.about(mission.get());
    }
    if (named.get("debate") instanceof String debate) {
      var stage = stages.of(debate);
      if (stage.isEmpty()) {
        return Optional.empty();
      }
      question = question.in(debate, stage.get());
    }
    return Optional.of(question);
  }

  private boolean askForKey(HttpServletRequest request, HttpServletResponse response, Again.Why why)
      throws IOException {
    pages.write(request, response, Again.page(request, why, others));
    return false;
  }

  private boolean refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    pages.write(
        request,
        response,
        troubles.ofStatus(request, status, new AccessDeniedException("refused at the door")));
    return false;
  }
}
