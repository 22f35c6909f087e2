package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.rostrum.people.provider.ProviderSettings;
import org.rostrum.people.provider.RealProvider;
import org.rostrum.settings.Settings;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** Entering through an identity provider, a real one, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
  private static final String NAME = "Ministry accounts";

  private final MovedClock time = new MovedClock();

  private OpenHouse house;
  private RealProvider provider;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), RealProvider.SECRET + "\n");
    int there = OpenHouse.freePort();
    // The house opens while the provider is down.
    house =
        OpenHouse.in(
            folder.resolve("data"),
            time.clock(),
            settings -> with(settings, "http://127.0.0.1:" + there, secret));
    browser = Browser.start(folder.resolve("profile"));
    People people = people();
    people.add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
    people.add(new Mission("QLY", "Mission of Quillaya", Mission.Access.OWN_PEOPLE));
    Tab tab = browser.tab();
    tab.open(house.at("/enter")).follow("form[action='/enter/provider'] button");
    assertThat(tab.text("h1")).isEqualTo("We get no answer from Ministry accounts");

    provider = new RealProvider(there, house.at("/enter/provider/back"), time.clock());
    says("nobody");
    enter("nobody"); // its first answers take longer than the house waits on a busy machine
  }

  private static Settings with(Settings settings, String issuer, Path secret) {
    return settings
        .with(ProviderSettings.ISSUER, issuer)
        .with(ProviderSettings.NAME, NAME)
        .with(ProviderSettings.CLIENT, RealProvider.CLIENT)
        .with(ProviderSettings.SECRET, secret.toString());
  }

  @AfterAll
  void close() {
    browser.close();
    provider.close();
    house.close();
  }

  private People people() {
    return house.server().part(People.class);
  }

  private Person person(String name, String mail, Role role) {
    return people().add(name, mail, "QLY", List.of(Seat.of(role)));
  }

  private void says(String login, Object... claims) {
    Map<String, Object> said = new java.util.HashMap<>();
    for (int i = 0; i < claims.length; i += 2) {
      said.put((String) claims[i], claims[i + 1]);
    }
    provider.claims.put(login, said);
  }

  /** From the page of the house to the provider's own. */
  private Tab away(Tab tab, String button) {
    tab.follow(button);
    tab.until("location.host === '" + provider.issuer().substring(7) + "'");
    return tab;
  }

  private Tab login(Tab tab, String name) {
    tab.type("#username", name).type("#password", RealProvider.PASSWORD);
    tab.follow("button[type=submit]");
    return tab.until("location.host !== '" + provider.issuer().substring(7) + "'");
  }

  private Tab enter(String login) {
    Tab tab = browser.tab().open(house.at("/enter?next=/account"));
    return login(away(tab, "form[action='/enter/provider'] button"), login);
  }

  @Test
  void personWithAVerifiedAddress_isFoundAndStaysFoundWhenTheAddressChanges() {
    Person person = person("A. Huanca", "A.Huanca@quillaya.example", Role.AUTHORIZER);
    says("huanca", "email", "a.huanca@quillaya.example", "email_verified", true);

    Tab tab = enter("huanca");
    assertThat(tab.address()).isEqualTo("/account");
    assertThat(tab.text("h1")).isEqualTo("A. Huanca");
    assertThat(house.server().part(Notices.class).of("QLY"))
        .filteredOn(notice -> notice.whom().equals("A. Huanca"))
        .extracting(Notices.Notice::said)
        .containsExactly(Notices.Said.PROVIDER_CONNECTED);

    says("huanca", "email", "another@elsewhere.example", "email_verified", false);
    assertThat(enter("huanca").text("h1")).isEqualTo(person.name());

    // Leaving ends the session here, and says what it does not end.
    tab.follow(".tabs form button");
    assertThat(tab.text(".told"))
        .isEqualTo(
            "You have left. At Ministry accounts you may still be in: on a shared device, leave"
                + " there too.");
    assertThat(tab.open(house.at("/account")).text("h1")).isEqualTo("Enter to see this page");
  }

  @Test
  void nobodyIsMade_byEntering() {
    int before = people().of("QLY").size();
    says("stranger", "email", "stranger@elsewhere.example", "email_verified", true);
    assertThat(enter("stranger").text("h1"))
        .isEqualTo("Ministry accounts knows you, and this house does not yet");

    person("B. Twice", "twice@quillaya.example", Role.DRAFTER);
    person("B. Twice again", "twice@quillaya.example", Role.DRAFTER);
    says("twice", "email", "twice@quillaya.example", "email_verified", true);
    assertThat(enter("twice").text("h1"))
        .isEqualTo("More than one account here has your e-mail address");

    person("C. Unverified", "unverified@quillaya.example", Role.DRAFTER);
    says("unverified", "email", "unverified@quillaya.example", "email_verified", false);
    assertThat(enter("unverified").text("h1"))
        .isEqualTo("Ministry accounts does not vouch for your e-mail address");

    Person gone = person("D. Closed", "closed@quillaya.example", Role.DRAFTER);
    people().state(gone.id(), Person.State.CLOSED);
    says("closed", "email", "closed@quillaya.example", "email_verified", true);
    assertThat(enter("closed").text("h1")).isEqualTo("Your account here is closed");

    says("mailless");
    assertThat(enter("mailless").text("h1"))
        .isEqualTo("Ministry accounts knows you, and this house does not yet");
    assertThat(people().of("QLY")).hasSize(before + 4);
  }

  @Test
  void answerWithAnotherNonceOrForAnotherHouse_letsNobodyIn() {
    person("E. Nonce", "nonce@quillaya.example", Role.DRAFTER);
    says("nonce", "email", "nonce@quillaya.example", "email_verified", true, "nonce", "other");
    assertThat(enter("nonce").text("h1"))
        .isEqualTo("We cannot rely on what came back from Ministry accounts");
    says(
        "nonce",
        "email",
        "nonce@quillaya.example",
        "email_verified",
        true,
        "aud",
        List.of("another house"));
    assertThat(enter("nonce").text("h1"))
        .isEqualTo("We cannot rely on what came back from Ministry accounts");
    says("nonce", "email", "nonce@quillaya.example", "email_verified", true, "iss", "http://x");
    assertThat(enter("nonce").text("h1"))
        .isEqualTo("We cannot rely on what came back from Ministry accounts");
  }

  @Test
  void wayBack_endsOnceAndOnlyInTheBrowserInWhichItBegan() {
    person("F. Ortiz", "ortiz@quillaya.example", Role.DRAFTER);
    says("ortiz", "email", "ortiz@quillaya.example", "email_verified", true);

    // A way begun in one browser and ended in another would let its owner in as somebody else.
    Tab thief = browser.tab().open(house.at("/enter"));
    String way =
        thief
            .evaluate(
                """
                fetch('/enter/provider', {method: 'POST', body: new URLSearchParams({_csrf:
                  document.querySelector('[name=_csrf]').value})}).then(answer => answer.text())
                  .then(page => new DOMParser().parseFromString(page, 'text/html')
                    .querySelector('a.btn.main').href)
                """)
            .asString();
    Tab victim = login(browser.tab().open(way), "ortiz");
    assertThat(victim.text("h1")).isEqualTo("This way back has ended");
    assertThat(victim.open(house.at("/account")).text("h1")).isEqualTo("Enter to see this page");

    // It ends once.
    Tab owner = browser.tab().open(house.at("/enter"));
    away(owner, "form[action='/enter/provider'] button");
    owner.listens("/enter/provider/back?");
    login(owner, "ortiz");
    assertThat(owner.shows(".tabs [href='/account']")).isTrue();
    assertThat(owner.open(owner.heard()).text("h1")).isEqualTo("This way back has ended");
  }

  @Test
  void graveAct_asksAtTheProviderAgainAndKeepsWhatWasWritten() {
    person("G. Admin", "admin@quillaya.example", Role.ADMINISTRATOR);
    says("admin", "email", "admin@quillaya.example", "email_verified", true);
    Tab tab = enter("admin");
    time.move(Duration.ofMinutes(6));

    // A provider that lets by whoever it knows is not believed; nothing written is lost.
    provider.heed = RealProvider.Heed.NOTHING;
    tab.open(house.at("/missions/QLY/people"))
        .type("#name", "H. Nueva")
        .type("#mail", "h@q.example");
    tab.click("input[value=DRAFTER]").follow("main form[action='/missions/QLY/people'] .btn.main");
    assertThat(tab.text("h1")).isEqualTo("Show your passkey once more");
    tab.follow("form[action='/enter/provider'] button");
    tab.until("location.pathname === '/enter/provider/back'");
    assertThat(tab.text(".told.bad"))
        .isEqualTo(
            "Ministry accounts did not ask you again who you are. This step needs it. Try again, or"
                + " show your passkey.");

    provider.heed = RealProvider.Heed.PROMPT;
    login(away(tab, "form[action='/enter/provider'] button"), "admin");
    tab.until("document.querySelector('h1')?.innerText === 'A link for H. Nueva'");
    assertThat(people().byMail("H@Q.example")).extracting(Person::name).containsExactly("H. Nueva");
  }

  @Test
  void linkOfAnAdministrator_connectsTheAccountOnce() {
    Person person = person("I. Link", "", Role.DRAFTER);
    says("linked");
    String word = house.server().part(Links.class).make(person.id(), "");
    Tab tab = browser.tab().open(house.at("/link/" + word));
    login(away(tab, "form[action$='/provider'] button"), "linked");
    assertThat(tab.text("h1")).isEqualTo("I. Link");
    assertThat(enter("linked").text("h1")).isEqualTo("I. Link");
    assertThat(browser.tab().open(house.at("/link/" + word)).text("h1"))
        .isEqualTo("This link was used before");

    // The same account there cannot become a second person here.
    Person other = person("J. Other", "", Role.DRAFTER);
    String second = house.server().part(Links.class).make(other.id(), "");
    Tab again = browser.tab().open(house.at("/link/" + second));
    login(away(again, "form[action$='/provider'] button"), "linked");
    assertThat(again.text("h1"))
        .isEqualTo("That account at Ministry accounts belongs to somebody else here");
  }
}
