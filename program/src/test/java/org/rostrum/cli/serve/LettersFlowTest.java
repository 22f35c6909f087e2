package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.letters.AnOpenDebate;
import org.rostrum.debate.Policy;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Links;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Letters;
import org.rostrum.post.Occasion;
import org.rostrum.post.StopWords;
import org.rostrum.post.smtp.MailHouse;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** Letters from the form to a real mail server, in a real browser, by keyboard alone. */
class LettersFlowTest {
  private static final String OUTBOX = "/debates/water/letters";

  @Test
  void officerWritesLooksAndSends_andEachGetsTheirsInTheirLanguage(@TempDir Path folder)
      throws Exception {
    Map<String, List<String>> faults = new TreeMap<>();
    try (MailHouse mail = MailHouse.startTls(folder);
        OpenHouse house =
            OpenHouse.in(folder.resolve("data"), java.time.Clock.systemUTC(), mail::in);
        Browser browser = Browser.start(folder.resolve("profile"))) {
      fill(house);
      Tab officer = browser.tab().withPasskeyDevice();
      officer.open(house.server().firstLink().orElseThrow()).follow("form[data-passkey] button");

      // Whom, and how many, before anything is made.
      officer.open(house.at(OUTBOX));
      assertThat(officer.text("h1")).isEqualTo("Letters");
      go(officer, "main a.btn.main");
      assertThat(officer.text("h1")).isEqualTo("Write to missions");
      go(officer, "main .btn.main");
      assertThat(officer.text("h1")).isEqualTo("Letters to 4 people");
      assertThat(officer.text("main .told.care")).contains("1 body is meant and has nobody here");
      Guises.look(officer, house.at(OUTBOX + "/new"), OUTBOX + "/new", faults);
      String found = OUTBOX + "/new?occasion=INVITATION&audience=ALL";
      Guises.look(officer, house.at(found), OUTBOX + "/found", faults);
      assertThat(letters(house)).isEmpty();

      // The drafts, looked at.
      officer.open(house.at(found + "&lang=en"));
      go(officer, "main form[method=post] .btn.main");
      assertThat(officer.address()).isEqualTo(OUTBOX + "/drafts");
      assertThat(officer.text(".told")).startsWith("4 drafts are made.");
      assertThat(officer.evaluate("document.querySelectorAll('main pre').length").asInt())
          .as("one wording a language")
          .isEqualTo(3);
      Guises.look(officer, house.at(OUTBOX + "/drafts"), OUTBOX + "/drafts", faults);
      Guises.look(officer, house.at(OUTBOX), OUTBOX, faults);

      // One is edited; a second officer who saw the old one is told.
      KeptLetter toBen = to(house, "Ben");
      officer.open(house.at("/letters/" + toBen.id() + "?lang=en"));
      String stale = officer.evaluate("document.querySelector('#edit form').innerHTML").asString();
      officer.type("#body", "Ben,\n\nin my own words.");
      go(officer, "#edit .btn");
      assertThat(officer.text(".told")).isEqualTo("The new words are kept");
      officer.evaluate(
          "document.querySelector('#edit form').innerHTML = " + quoted(stale) + "; true");
      officer.type("#subject", "Another subject");
      go(officer, "#edit .btn");
      assertThat(officer.text("#edit .told.bad strong"))
          .isEqualTo("Somebody else changed this letter while you wrote");
      assertThat(officer.evaluate("document.querySelector('#subject').value").asString())
          .isEqualTo("Another subject");
      Guises.look(officer, house.at("/letters/" + toBen.id()), "/letters/draft", faults);

      // One is discarded, and taken back.
      officer.open(house.at("/letters/" + toBen.id() + "?lang=en"));
      go(officer, "main form[action$=discard] .btn");
      assertThat(to(house, "Ben").state()).isEqualTo(LetterState.DISCARDED);
      Guises.look(officer, house.at("/letters/" + toBen.id()), "/letters/discarded", faults);
      officer.open(house.at("/letters/" + toBen.id() + "?lang=en"));
      go(officer, "main form[action$=restore] button");
      assertThat(to(house, "Ben").state()).isEqualTo(LetterState.DRAFT);

      // All are sent.
      officer.open(house.at(OUTBOX));
      go(officer, "main a.btn.main");
      go(officer, "main form[method=post] .btn.main");
      assertThat(officer.text(".told")).isEqualTo("4 letters go now");
      await(() -> mail.received().size() == 3 && to(house, "Dead").isDead());
      assertThat(subjects(mail))
          .containsExactly(
              "Acción necesaria: Debate abierto: " + title(),
              "Action required: Open debate: " + title(),
              "مطلوب إجراء: مناقشة مفتوحة: " + title());
      officer.open(house.at(OUTBOX));
      assertThat(officer.text(".told.bad")).startsWith("1 letter could not be delivered");
      Guises.look(officer, house.at(OUTBOX), OUTBOX + "/sent", faults);
      Guises.look(officer, house.at("/letters"), "/letters", faults);
      Guises.look(officer, house.at("/letters/" + to(house, "Ana").id()), "/letters/sent", faults);

      // One is sent again, and says so.
      officer.open(house.at("/letters/" + toBen.id() + "?lang=en"));
      go(officer, "main form[action$=again] .btn");
      await(() -> mail.received().size() == 4);
      assertThat(officer.text("main pre")).startsWith("This is a copy of a letter");

      // Who can still enter.
      officer.open(house.at(OUTBOX + "/new?occasion=CAN_YOU_ENTER&audience=MISSION&mission=QLY"));
      go(officer, "main form[method=post] .btn.main");
      go(officer, "main form[method=post] .btn.main");
      await(() -> mail.received().size() == 6);
      officer.open(house.at(OUTBOX + "/entered"));
      assertThat(officer.text("h2 .count-of")).isEqualTo("2 of 2 not yet");
      Guises.look(officer, house.at(OUTBOX + "/entered"), OUTBOX + "/entered", faults);
      Tab ben = browser.tab().withPasskeyDevice();
      String link = house.server().part(Links.class).make(toBen.to().person(), "");
      ben.open(house.at("/link/" + link)).follow("form[data-passkey] button");
      ben.open(house.at("/debates/water/can-you-enter"));
      assertThat(ben.text("h1")).isEqualTo("You can enter");
      Guises.look(ben, house.at("/debates/water/can-you-enter"), "/can-you-enter", faults);
      Guises.look(ben, house.at("/account"), "/account/letters", faults);
      officer.open(house.at(OUTBOX + "/entered?lang=en"));
      assertThat(officer.text("h2 .count-of")).isEqualTo("1 of 2 not yet");

      // A kind of letter is declined by its link, without entering; looking declines nothing.
      KeptLetter check =
          letters(house).stream()
              .filter(one -> one.occasion() == Occasion.CAN_YOU_ENTER)
              .filter(one -> one.to().name().equals("Ben"))
              .findFirst()
              .orElseThrow();
      String stop = "/stop-letters/" + house.server().part(StopWords.class).of(check.id());
      Tab nobody = browser.tab();
      Guises.look(nobody, house.at(stop), "/stop-letters", faults);
      ben.open(house.at("/account?lang=en"));
      assertThat(checked(ben, "CAN_YOU_ENTER")).isTrue();
      nobody.open(house.at(stop + "?lang=en"));
      go(nobody, "main .btn.main");
      assertThat(nobody.text(".told"))
          .isEqualTo(
              "No more letters of this kind will come: Questions whether you can still enter.");
      ben.open(house.at("/account"));
      assertThat(checked(ben, "CAN_YOU_ENTER")).isFalse();

      // And on the account page wanted again, in another language, once a day.
      ben.click("input[value=CAN_YOU_ENTER]").click("input[value=ONCE_A_DAY]");
      ben.evaluate("document.querySelector('#letters-tongue').value = 'fr'; true");
      go(ben, "#letters .btn");
      assertThat(ben.text(".told")).isEqualTo("Your choices about letters are kept");
      assertThat(checked(ben, "CAN_YOU_ENTER")).isTrue();
      assertThat(checked(ben, "ONCE_A_DAY")).isTrue();
      assertThat(
              house
                  .server()
                  .part(Addressees.class)
                  .find(toBen.to().person())
                  .orElseThrow()
                  .tongue())
          .isEqualTo(Tongue.FRENCH);
      nobody.open(house.at("/stop-letters/nothing"));
      assertThat(nobody.text("h1")).isEqualTo("This link is not one of ours, or it was cut off");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void houseWithoutMailServer_isWell_andShowsWhatWouldHaveGone(@TempDir Path folder) {
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"));
        Browser browser = Browser.start(folder.resolve("profile"))) {
      fill(house);
      Tab officer = browser.tab().withPasskeyDevice();
      officer.open(house.server().firstLink().orElseThrow()).follow("form[data-passkey] button");
      officer.open(house.at(OUTBOX + "/new?audience=MISSION&mission=BRM"));
      go(officer, "main form[method=post] .btn.main");
      go(officer, "main form[method=post] .btn.main");
      assertThat(officer.text(".told"))
          .isEqualTo("2 letters are released. They stay here, for no mail server is set.");
      await(() -> letters(house).getFirst().state() == LetterState.HELD_BACK);
      officer.open(house.at(OUTBOX));
      assertThat(officer.text(".told.care")).startsWith("No mail server is set");
      Guises.look(officer, house.at(OUTBOX), OUTBOX + "/without", faults);

      assertThat(house.get("/health").statusCode()).isEqualTo(200);
      assertThat(house.get("/debates/water/calendar.ics").body()).startsWith("BEGIN:VCALENDAR\r\n");
      house
          .server()
          .part(Convening.class)
          .convene(AnOpenDebate.told(lastDay()), Policy.STANDARD, Optional.empty(), "");
      assertThat(house.get("/debates/water-2/calendar.ics").statusCode()).isEqualTo(404);

      // Nothing about a debate that is not announced leaves the house.
      officer.open(house.at("/debates/water-2/letters/new?audience=MISSION&mission=BRM&lang=en"));
      go(officer, "main form[method=post] .btn.main");
      go(officer, "main form[method=post] .btn.main");
      assertThat(officer.text("h1"))
          .isEqualTo("This debate is not announced, so no letter about it can go");
    }
    assertThat(faults).isEmpty();
  }

  private static void fill(OpenHouse house) {
    People people = house.server().part(People.class);
    Addressees addressees = house.server().part(Addressees.class);
    people.add(new Mission("BRM", "Permanent Mission of Brennmark", Mission.Access.OWN_PEOPLE));
    people.add(new Mission("LRS", "League of River States", Mission.Access.THROUGH_OFFICERS));
    people.add(new Mission("QLY", "Permanent Mission of Quillaya", Mission.Access.OWN_PEOPLE));
    String ana = add(people, "Ana", "QLY", "ana@qly.example");
    addressees.speak(ana, Tongue.SPANISH);
    add(people, "Ben", "QLY", "ben@qly.example");
    addressees.speak(add(people, "Cleo", "BRM", "cleo@brm.example"), Tongue.ARABIC);
    add(people, "Dead", "BRM", "dead@brm.example");
    Convening convening = house.server().part(Convening.class);
    String id =
        convening.convene(AnOpenDebate.told(lastDay()), Policy.STANDARD, Optional.empty(), "");
    convening.announce(id);
  }

  private static String add(People people, String name, String mission, String mail) {
    return people.add(name, mail, mission, List.of(Seat.of(Role.ADMINISTRATOR))).id();
  }

  private static LocalDate lastDay() {
    return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30);
  }

  private static String title() {
    return AnOpenDebate.told(lastDay()).titles().theme();
  }

  private static List<KeptLetter> letters(OpenHouse house) {
    return house.server().part(Letters.class).newest(100);
  }

  private static KeptLetter to(OpenHouse house, String name) {
    return letters(house).stream()
        .filter(one -> one.occasion() == Occasion.INVITATION)
        .filter(one -> one.to().name().equals(name) && one.copyOf().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> subjects(MailHouse mail) throws Exception {
    List<String> subjects = new ArrayList<>();
    for (MimeMessage one : mail.received()) {
      subjects.add(one.getSubject());
    }
    return subjects.stream().sorted().toList();
  }

  private static boolean checked(Tab tab, String value) {
    return tab.evaluate("document.querySelector('input[value=" + value + "]').checked").asBoolean();
  }

  /** By keyboard alone: Tab until it has the focus, then Enter. */
  private static void go(Tab tab, String selector) {
    tab.evaluate("document.activeElement.blur(); true");
    for (int i = 0; i < 120; i++) {
      tab.press("Tab");
      if (tab.evaluate("document.activeElement.matches(" + quoted(selector) + ")").asBoolean()) {
        tab.going(() -> tab.press("Enter"));
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector + " on " + tab.address());
  }

  private static String quoted(String text) {
    return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
  }

  private static void await(java.util.function.BooleanSupplier happened) {
    for (int i = 0; i < 600 && !happened.getAsBoolean(); i++) {
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(happened.getAsBoolean()).isTrue();
  }
}
