package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.compile.house.Compilation;
import org.rostrum.compile.house.Compilations;
import org.rostrum.convene.house.Convening;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Links;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** The whole life of a filing, in Chromium with a virtual authenticator, in English and Arabic. */
class FilingLifeTest {
  private static final Path STATEMENTS = Path.of("../examples/specimen-debate/statements");
  private static final Instant CLOSE = Instant.parse("2027-02-18T23:00:00Z");
  private static final Debate WATER =
      Debate.UNKNOWN.withDeadline(
          Optional.of(
              new Deadline(
                  "by 6 p.m.",
                  Optional.of(LocalDate.of(2027, 2, 18)),
                  new Deadline.Hour.At(LocalTime.of(18, 0)),
                  ZoneId.of("America/New_York"))));

  private final AtomicReference<Instant> now =
      new AtomicReference<>(CLOSE.minus(Duration.ofMinutes(20)));

  private Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  private static Tab entered(OpenHouse house, Browser browser, String mission, Role role) {
    Person person =
        house
            .server()
            .part(People.class)
            .add("A. Huanca of " + mission, "", mission, List.of(Seat.of(role)));
    String word = house.server().part(Links.class).make(person.id(), "");
    Tab tab = browser.tab().withPasskeyDevice();
    return tab.open(house.at("/link/" + word)).follow("form[data-passkey] button");
  }

  private static void prepare(OpenHouse house, String debate, Part part, byte[] bytes)
      throws IOException {
    Drafts drafts = house.server().part(Drafts.class);
    Kept kept =
        house.server().part(FileStores.class).unpublished().keep(new ByteArrayInputStream(bytes));
    String name = part == Part.STATEMENT ? "quillaya.docx" : "letter.pdf";
    long standing = drafts.find(debate, "QLY").number(part);
    drafts.put(new Place(debate, "QLY", part), kept, name, "someone", standing);
  }

  private static void file(OpenHouse house, Tab mission, String base, String tongue) {
    mission.open(house.at(base + "/file?lang=" + tongue));
    if (mission.shows("input[name=anyway]")) {
      mission.click("input[name=anyway]");
    }
    mission.evaluate("document.querySelector('#file .btn.main').focus()");
    mission.going(() -> mission.press("Enter"));
  }

  private static Compilation compiled(OpenHouse house, String debate) {
    Compilations compilations = house.server().part(Compilations.class);
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < end) {
      Compilation last = compilations.of(debate).getFirst();
      if (last.state() != Compilation.State.RUNNING) {
        return last;
      }
      Thread.onSpinWait();
    }
    throw new IllegalStateException("the compilation does not end");
  }

  @Test
  void filing_isFiledReturnedFiledAgainAcceptedAndCompiled(@TempDir Path folder)
      throws IOException {
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"), clock(), settings -> settings);
        Browser browser = Browser.start(folder.resolve("profile"))) {
      People people = house.server().part(People.class);
      people.add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
      people.add(new Mission("QLY", "Mission of Quillaya", Mission.Access.OWN_PEOPLE));
      Convening convening = house.server().part(Convening.class);
      String debate = convening.convene(WATER, Policy.STANDARD, Optional.empty(), "");
      convening.announce(debate);
      String base = "/debates/" + debate + "/missions/QLY";
      Tab officer = entered(house, browser, Mission.HOUSE, Role.SECRETARIAT_OFFICER);
      Tab mission = entered(house, browser, "QLY", Role.AUTHORIZER);

      prepare(
          house, debate, Part.STATEMENT, Files.readAllBytes(STATEMENTS.resolve("pelagia.docx")));
      prepare(house, debate, Part.COVER, "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8));
      now.updateAndGet(moment -> moment.plus(Duration.ofMinutes(6))); // the key has to be shown
      Guises.look(mission, house.at(base + "/file"), "file", faults);
      file(house, mission, base, "en");
      assertThat(mission.address()).startsWith(base + "/receipts/");
      assertThat(mission.text("h1"))
          .startsWith("Received at 17:46:00.000")
          .endsWith("on Thursday 18 February 2027");
      Guises.look(mission, house.at(mission.address()), "receipt", faults);

      officer.open(house.at("/debates/" + debate + "/review"));
      officer.press("j");
      officer.going(() -> officer.press("Enter"));
      assertThat(officer.address()).isEqualTo("/debates/" + debate + "/review/QLY/1");
      Guises.look(officer, house.at(officer.address()), "reviewed", faults);
      officer.open(house.at("/debates/" + debate + "/review/QLY/1?lang=en"));
      officer.type("#return-reason", "Page 1 is another State's. Send your own file.");
      officer.follow("form[action$='/return'] button");
      assertThat(officer.text(".told")).startsWith("Returned.");

      mission.open(house.at(base + "/filings?lang=ar"));
      assertThat(mission.text("h2 .count-of")).isEqualTo("معاد");
      assertThat(mission.text("main")).contains("Page 1 is another State's. Send your own file.");
      Guises.look(mission, house.at(base + "/filings"), "filings", faults);
      prepare(
          house, debate, Part.STATEMENT, Files.readAllBytes(STATEMENTS.resolve("quillaya.docx")));
      now.set(CLOSE.plus(Duration.ofMinutes(1)));
      file(house, mission, base, "ar");
      assertThat(mission.text("h1")).startsWith("استُلم في الساعة 18:01:00.000");
      assertThat(mission.text(".title .over:last-child")).endsWith("في الموعد");

      officer.open(house.at("/debates/" + debate + "/review/QLY/2"));
      officer.evaluate("document.querySelector('form[action$=\"/accept\"] button').focus()");
      officer.going(() -> officer.press("Enter"));
      assertThat(officer.text(".told")).isEqualTo("Accepted. The mission is told.");
      Guises.look(officer, house.at("/debates/" + debate + "/review"), "review", faults);
      officer.open(house.at("/debates/" + debate + "/compile?lang=en"));
      officer.follow("form[action$='/compile'] button");
      Compilation made = compiled(house, debate);
      assertThat(made.remarks(Compilation.Kind.AGAINST)).isEmpty();
      assertThat(made.state()).isEqualTo(Compilation.State.OFFICIAL);
      officer.open(house.at("/debates/" + debate + "/compile?lang=en"));
      assertThat(officer.text("main")).contains("nothing unaccounted for", "QLY-2");
      Guises.look(officer, house.at("/debates/" + debate + "/compile"), "compile", faults);

      mission.open(house.at(base + "/filings?lang=en"));
      assertThat(mission.text("h2 .count-of")).isEqualTo("In the compilation");
      assertThat(faults).isEmpty();
      assertThat(mission.complaints()).isEmpty();
    }
  }
}
