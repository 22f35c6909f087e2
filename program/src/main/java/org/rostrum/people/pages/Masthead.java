package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.door.Entered;
import org.rostrum.web.Visitor;
import org.rostrum.web.Visitors;
import org.rostrum.web.Way;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the frame who is in, and where they may go from everywhere. */
final class Masthead implements Visitors {
  private static final Pattern IN_A_DEBATE = Pattern.compile("/debates/([a-z0-9-]+)(/.*)?");

  private final People people;
  private final ObjectProvider<Debates> debates;
  private final DebateTabs tabs;

  Masthead(People people, ObjectProvider<Debates> debates, DebateTabs tabs) {
    this.people = people;
    this.debates = debates;
    this.tabs = tabs;
  }

  /** On a debate's pages the ways are the debate's own. */
  @Override
  public Visitor of(HttpServletRequest request, Tongue tongue) {
    Optional<Visitor> visitor = Entered.of(request).map(who -> visitor(who.person(), tongue));
    return visitor
        .map(who ->
            debate(request)
                .map(one -> new Visitor(who.name(), who.house(), tabs.of(request, one)))
                .orElse(who))
        .orElse(Visitor.NOBODY);
  }

  private Optional<Convened> debate(HttpServletRequest request) {
    Matcher path = IN_A_DEBATE.matcher(request.getRequestURI());
    return path.matches()
        ? debates.stream().findFirst().flatMap(kept -> kept.find(path.group(1)))
        : Optional.empty();
  }

  private Visitor visitor(Person person, Tongue tongue) {
    Optional<String> mission =
        person.isOfHouse() ? Optional.empty() : people.mission(person.mission()).map(Mission::name);
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(PeopleWords.ALL.say(tongue, "way.debates"), debates(person)));
    boolean officer = person.holds(Role.SECRETARIAT_OFFICER);
    if (officer || person.holds(Role.AUDITOR)) {
      ways.add(new Way(PeopleWords.ALL.say(tongue, "way.missions"), "/missions"));
    }
    if (officer || !person.isOfHouse()) {
      ways.add(
          new Way(
              PeopleWords.ALL.say(tongue, "way.our-people"),
              "/missions/" + person.mission() + "/people"));
    }
    return new Visitor(Optional.of(person.name()), mission, ways);
  }

  /** Where a person finds debates: those of the house see the ones being prepared, too. */
  static String debates(Person person) {
    boolean seesAll =
        Authority.decide(person, Authority.Question.of(Act.SEE_PREPARED_DEBATE))
            instanceof Authority.Answer.Granted;
    return seesAll ? "/debates" : "/";
  }
}
