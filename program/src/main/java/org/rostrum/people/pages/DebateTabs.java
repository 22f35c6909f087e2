package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Authority;
import org.rostrum.people.DebateTab;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Way;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The tabs of a debate: of all rooms' pages, those the reader may use. For {@code Page.withWays}.
 */
public final class DebateTabs {
  private static final String MISSION = "{mission}";

  private final ObjectProvider<DebateTab> tabs;
  private final People people;

  DebateTabs(ObjectProvider<DebateTab> tabs, People people) {
    this.tabs = tabs;
    this.people = people;
  }

  /** For whoever makes this request, in their language. */
  public List<Way> of(HttpServletRequest request, Convened debate) {
    Tongue tongue = TongueChoice.of(request);
    Optional<Person> reader = Entered.of(request).map(Entered::person);
    List<Way> ways = new ArrayList<>();
    ways.add(
        new Way(
            PeopleWords.ALL.say(tongue, "way.debates"), reader.map(Masthead::debates).orElse("/")));
    tabs.stream()
        .sorted(Comparator.comparingInt(DebateTab::place).thenComparing(DebateTab::path))
        .filter(tab -> mayUse(tab, reader, debate))
        .forEach(tab -> ways.add(way(tab, reader, debate, tongue)));
    return List.copyOf(ways);
  }

  private boolean mayUse(DebateTab tab, Optional<Person> reader, Convened debate) {
    Optional<Mission> own =
        reader
            .filter(person -> !person.isOfHouse())
            .flatMap(person -> people.mission(person.mission()));
    if (tab.path().contains(MISSION) && own.isEmpty()) {
      return false;
    }
    return tab.act()
        .map(act -> {
          Authority.Question in = Authority.Question.of(act).in(debate.id(), debate.stage());
          Authority.Question question = own.map(in::about).orElse(in);
          return reader
              .filter(
                  person -> Authority.decide(person, question) instanceof Authority.Answer.Granted)
              .isPresent();
        })
        .orElse(true);
  }

  private static Way way(DebateTab tab, Optional<Person> reader, Convened debate, Tongue tongue) {
    return new Way(
        tab.words().say(tongue, tab.key()),
        tab.path()
            .replace("{debate}", debate.id())
            .replace(MISSION, reader.map(Person::mission).orElse("")));
  }
}
