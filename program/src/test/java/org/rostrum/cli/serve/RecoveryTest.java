package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.Notices;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Links;
import org.rostrum.storage.Database;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** Recovery of a lost key by two persons, each with a device of their own, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryTest {
  private OpenHouse house;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder) {
    house = OpenHouse.in(folder.resolve("data"));
    browser = Browser.start(folder.resolve("profile"));
    people().add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
  }

  @AfterAll
  void close() {
    browser.close();
    house.close();
  }

  private People people() {
    return house.server().part(People.class);
  }

  private record In(Person person, Tab tab) {}

  /** Somebody with a device of their own, who has entered by a link. */
  private In in(String name, String mission, Role role) {
    Person person = people().add(name, name + "@example.org", mission, List.of(Seat.of(role)));
    String word = house.server().part(Links.class).make(person.id(), "");
    Tab tab = browser.tab().withPasskeyDevice();
    tab.open(house.at("/link/" + word)).follow("form[data-passkey] button");
    assertThat(tab.text("h1")).isEqualTo(name);
    return new In(person, tab);
  }

  private void mission(String code) {
    people().add(new Mission(code, "Mission of " + code, Mission.Access.OWN_PEOPLE));
  }

  private Tab page(In who, String code) {
    return who.tab().open(house.at("/missions/" + code + "/people"));
  }

  private void ask(In by, In whom, String code) {
    page(by, code).follow("form[action$='" + whom.person().id() + "/recovery'] button");
    assertThat(by.tab().text(".told")).startsWith("Recovery is asked for " + whom.person().name());
  }

  /** The status of a form that a page does not offer, sent all the same from that browser. */
  private static int force(Tab tab, String path) {
    return tab.evaluate(
            """
            fetch('%s', {method: 'POST', redirect: 'manual', headers: {'Content-Type':
              'application/x-www-form-urlencoded'}, body: new URLSearchParams({_csrf:
              document.querySelector('[name=_csrf]').value})}).then(answer => answer.status)
            """
                .formatted(path))
        .asInt();
  }

  private String grantOf(Tab tab) {
    return tab.evaluate("document.querySelector('form[action$=\"/grant\"]').getAttribute('action')")
        .asString();
  }

  @Test
  void twoAdministrators_letSomebodyInAgainAndEveryoneIsTold() {
    mission("QLY");
    In first = in("First", "QLY", Role.ADMINISTRATOR);
    In second = in("Second", "QLY", Role.ADMINISTRATOR);
    In lost = in("Lost", "QLY", Role.DRAFTER);

    ask(first, lost, "QLY");
    assertThat(page(first, "QLY").shows("form[action$='/grant']"))
        .as("whoever asked is not offered to grant")
        .isFalse();
    String grant = grantOf(page(second, "QLY"));
    assertThat(force(first.tab(), grant)).as("and cannot").isEqualTo(409);
    page(second, "QLY").follow("form[action='" + grant + "'] button");
    assertThat(second.tab().text("h1")).isEqualTo("A link for Lost");
    String link = second.tab().text(".link");
    page(second, "QLY");
    assertThat(force(second.tab(), grant)).as("granted once").isEqualTo(409);

    // Until the new key is made the old one holds; then it opens nothing, and its session is over.
    assertThat(lost.tab().open(house.at("/account")).text("h1")).isEqualTo("Lost");
    Tab device = browser.tab().withPasskeyDevice();
    device.open(link).follow("form[data-passkey] button");
    assertThat(device.text("h1")).isEqualTo("Lost");
    assertThat(lost.tab().open(house.at("/account")).text("h1"))
        .isEqualTo("Enter to see this page");
    lost.tab().open(house.at("/enter")).follow("form[data-passkey] button");
    assertThat(lost.tab().text(".told.bad")).startsWith("This passkey does not open the house.");

    assertThat(house.server().part(Notices.class).of("QLY"))
        .filteredOn(notice -> notice.whom().equals("Lost"))
        .extracting(Notices.Notice::said)
        .containsExactlyInAnyOrder(
            Notices.Said.ENTERED_BY_LINK,
            Notices.Said.RECOVERY_ASKED,
            Notices.Said.RECOVERY_GRANTED,
            Notices.Said.LINK_HANDED_OUT,
            Notices.Said.ENTERED_BY_LINK);
    assertThat(letters("QLY", "Lost asked")).isZero();
    assertThat(letters("QLY", "First asked for the recovery of Lost"))
        .as("one to each of the three")
        .isEqualTo(3);
    assertThat(letters("QLY", "Second granted the recovery of Lost")).isEqualTo(3);
  }

  private long letters(String mission, String words) {
    return house
        .server()
        .part(Database.class)
        .read(jdbc ->
            jdbc.sql(
                    "SELECT COUNT(*) FROM letter WHERE occasion = 'ACCESS' AND state <> 'DRAFT'"
                        + " AND mission = ? AND body LIKE ?")
                .params(mission, "%" + words + "%")
                .query(Long.class)
                .single());
  }

  @Test
  void oneConcerned_stopsWhatWasAskedInTheirName() {
    mission("BRM");
    In first = in("Asker", "BRM", Role.ADMINISTRATOR);
    In second = in("Granter", "BRM", Role.ADMINISTRATOR);
    In target = in("Target", "BRM", Role.ADMINISTRATOR);
    ask(first, target, "BRM");
    String grant = grantOf(page(second, "BRM"));
    assertThat(force(page(target, "BRM"), grant)).as("nobody grants their own").isEqualTo(409);

    target.tab().open(house.at("/account"));
    assertThat(target.tab().text("[role=alert]"))
        .startsWith("Asker says that you lost your passkey, and asked for your recovery.");
    target.tab().follow("form[action='/account/recovery/stop'] button");
    assertThat(target.tab().text("main .told")).startsWith("The recovery is stopped.");
    assertThat(force(page(second, "BRM"), grant)).isEqualTo(409);
    assertThat(target.tab().shows("form[action='/account/recovery/stop']")).isFalse();

    // Nobody asks for their own: a stolen session would be enough to get a key.
    String own = "/missions/BRM/people/" + first.person().id() + "/recovery";
    assertThat(page(first, "BRM").shows("form[action='" + own + "']")).isFalse();
    assertThat(force(first.tab(), own)).isEqualTo(409);
  }

  @Test
  void closedAccount_neitherAsksNorGrantsNorIsRecovered() {
    mission("OST");
    In first = in("Rogue", "OST", Role.ADMINISTRATOR);
    In second = in("Honest", "OST", Role.ADMINISTRATOR);
    In target = in("Aim", "OST", Role.DRAFTER);
    ask(first, target, "OST");
    String grant = grantOf(page(second, "OST"));

    people().state(first.person().id(), Person.State.CLOSED);
    assertThat(page(second, "OST").shows("form[action='" + grant + "']"))
        .as("what a closed account asked for waits no longer")
        .isFalse();
    assertThat(force(second.tab(), grant)).isEqualTo(409);
    people().state(first.person().id(), Person.State.ACTIVE);

    people().state(second.person().id(), Person.State.CLOSED);
    assertThat(force(second.tab(), grant)).as("a closed account is not in").isEqualTo(401);

    people().state(target.person().id(), Person.State.CLOSED);
    In officer = in("Officer", Mission.HOUSE, Role.SECRETARIAT_OFFICER);
    assertThat(page(officer, "OST").shows("form[action='" + grant + "']")).isFalse();
    assertThat(force(officer.tab(), grant)).isEqualTo(409);
    people().state(target.person().id(), Person.State.ACTIVE);
    page(officer, "OST").follow("form[action='" + grant + "'] button");
    assertThat(officer.tab().text("h1"))
        .as("an officer may be the second")
        .isEqualTo("A link for Aim");
  }

  @Test
  void lastAdministrator_goesAfterAWarningAndTheirSessionsCanBeEnded() {
    mission("LRS");
    In only = in("Only", "LRS", Role.ADMINISTRATOR);
    In officer = in("Second officer", Mission.HOUSE, Role.SECRETARIAT_OFFICER);
    String close = "form[action$='" + only.person().id() + "/close'] button";
    page(officer, "LRS").follow(close);
    assertThat(officer.tab().text("h1"))
        .isEqualTo("This leaves Mission of LRS without an administrator");
    assertThat(people().find(only.person().id()).orElseThrow().state())
        .isEqualTo(Person.State.ACTIVE);

    page(officer, "LRS").follow("form[action$='" + only.person().id() + "/sessions/end'] button");
    assertThat(only.tab().open(house.at("/account")).text("h1"))
        .isEqualTo("Enter to see this page");

    page(officer, "LRS").follow(close).follow("main form button");
    assertThat(people().find(only.person().id()).orElseThrow().state())
        .isEqualTo(Person.State.CLOSED);

    officer.tab().open(house.at("/missions?show=short"));
    assertThat(officer.tab().text("#missions-found")).contains("Mission of LRS");
  }
}
