package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Links;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** Every flow of people by the keyboard alone; and what works where scripts are switched off. */
class KeyboardTest {

  private static Person add(OpenHouse house, String name, Role role) {
    return house.server().part(People.class).add(name, "", "QLY", List.of(Seat.of(role)));
  }

  private static Tab enter(OpenHouse house, Tab tab, Person person) {
    String word = house.server().part(Links.class).make(person.id(), "");
    tab.open(house.at("/link/" + word)).reach("form[data-passkey] button");
    return tab.going(() -> tab.press("Enter"));
  }

  @Test
  void peopleOfAMission_doEverythingByKeyboard(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"));
        Browser browser = Browser.start(folder.resolve("profile"))) {
      People people = house.server().part(People.class);
      people.add(new Mission("QLY", "Mission of Quillaya", Mission.Access.OWN_PEOPLE));
      Tab first = browser.tab().withPasskeyDevice();
      enter(house, first, add(house, "First", Role.ADMINISTRATOR));
      assertThat(first.text("h1")).isEqualTo("First");

      // The first stop leads past the masthead.
      first.press("Tab");
      assertThat(first.focused()).isEqualTo("Skip to content");
      first.press("Enter").until("document.activeElement.id === 'main'");

      // A person is added.
      first.reach(".tabs [href='/missions/QLY/people']").going(() -> first.press("Enter"));
      first.reach("#name").write("T. Mamani");
      first.reach("form input[value=DRAFTER]").press(" ");
      first.reach("main form .btn.main").going(() -> first.press("Enter"));
      assertThat(first.text("h1")).isEqualTo("A link for T. Mamani");

      // Somebody is recovered by two.
      Tab second = browser.tab().withPasskeyDevice();
      enter(house, second, add(house, "Second", Role.ADMINISTRATOR));
      Tab lost = browser.tab().withPasskeyDevice();
      Person who = add(house, "Lost", Role.DRAFTER);
      enter(house, lost, who);
      first.open(house.at("/missions/QLY/people"));
      first
          .reach("form[action$='" + who.id() + "/recovery'] button")
          .going(() -> first.press("Enter"));
      assertThat(first.text(".told")).startsWith("Recovery is asked for Lost.");
      second.open(house.at("/missions/QLY/people"));
      second.reach("form[action$='/grant'] button").going(() -> second.press("Enter"));
      assertThat(second.text("h1")).isEqualTo("A link for Lost");

      // Leaving, and entering with the key.
      first.reach(".tabs form button").going(() -> first.press("Enter"));
      first.open(house.at("/enter")).reach("form[data-passkey] button");
      first.going(() -> first.press("Enter"));
      assertThat(first.shows(".tabs [href='/account']")).isTrue();

      // A list answers while one types, and leaves the focus where it is.
      first.open(house.at("/style")).reach("#debates-find").write("mines");
      first.until("document.querySelectorAll('#debates-found tbody tr').length === 1");
      assertThat(first.evaluate("document.activeElement.id").asString()).isEqualTo("debates-find");
      assertThat(first.evaluate("location.search").asString()).contains("find=mines");

      // What went wrong is where one is when the page has come.
      first.open(house.at("/nowhere"));
      first.until("document.activeElement !== document.body");
      assertThat(first.focused()).isEqualTo("There is no page at this address");
    }
  }

  @Test
  void everythingButTheKeyItself_worksWithoutScript(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), new MovedClock().clock());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      Tab tab = browser.tab().withoutScript();
      tab.open(house.at("/demo/secretariat-officer"));
      assertThat(tab.address()).isEqualTo("/account");

      tab.open(house.at("/missions"));
      tab.reach("#missions-find").write("qly");
      tab.going(() -> tab.press("Enter"));
      assertThat(tab.evaluate("document.querySelectorAll('#missions tbody tr').length").asInt())
          .isEqualTo(1);
      tab.reach("#missions tbody a").going(() -> tab.press("Enter"));
      assertThat(tab.address()).isEqualTo("/missions/QLY/people");
      tab.reach("#name").write("T. Mamani");
      tab.reach("main form .btn.main").going(() -> tab.press("Enter"));
      assertThat(tab.text("h1")).isEqualTo("A link for T. Mamani");

      tab.reach(".mast [lang=fr]").going(() -> tab.press("Enter"));
      tab.open(house.at("/style")).reach("#debates-find").write("mines");
      tab.going(() -> tab.press("Enter"));
      assertThat(tab.text("#debates-found [role=status]")).startsWith("1 sur 3.");
      tab.reach(".tabs form button").going(() -> tab.press("Enter"));
      assertThat(tab.text(".told")).isEqualTo("Vous êtes sorti.");

      tab.open(house.at("/enter"));
      assertThat(tab.text(".told.care")).as("says why the key needs them").isNotEmpty();
    }
  }
}
