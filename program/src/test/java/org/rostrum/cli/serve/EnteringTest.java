package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** How people come in, in a real browser with a device that holds passkeys. */
class EnteringTest {
  @Test
  void firstOfficer_entersMakesAMissionAndHandsOutALink(@TempDir Path folder) {
    MovedClock time = new MovedClock();
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house =
            OpenHouse.in(folder.resolve("data"), time.clock(), settings -> settings);
        Browser browser = Browser.start(folder.resolve("profile"))) {
      String first = house.server().firstLink().orElseThrow();
      Tab officer = browser.tab().withPasskeyDevice();

      // The link opens once, makes a passkey, and lets in.
      officer.open(first).follow("form[data-passkey] button");
      assertThat(officer.address()).isEqualTo("/account");
      assertThat(house.server().firstLink()).isEmpty();
      Tab other = browser.tab();
      other.open(first);
      assertThat(other.text("h1")).isEqualTo("This link was used before");

      // Leaving and entering with the passkey.
      officer.follow(".tabs form button");
      assertThat(officer.text(".told")).isEqualTo("You have left.");
      officer.open(house.at("/account"));
      assertThat(officer.text("h1")).isEqualTo("Enter to see this page");
      officer.follow("form[data-passkey] button");
      assertThat(officer.address()).isEqualTo("/account");

      // A mission, and its first administrator.
      officer.open(house.at("/missions"));
      officer.type("#name", "Permanent Mission of Quillaya").type("#code", "QLY");
      officer.click("input[value=OWN_PEOPLE]").follow("main form[method=post] .btn.main");
      assertThat(officer.address()).isEqualTo("/missions/QLY/people");
      assertThat(officer.text(".told.care")).contains("This mission has no administrator");

      // A grave act after five minutes: the key once more, and what was written goes on.
      time.move(Duration.ofMinutes(6));
      officer.type("#name", "A. Huanca").click("input[value=ADMINISTRATOR]");
      officer.follow("main form .btn.main");
      assertThat(officer.text("h1")).isEqualTo("Show your passkey once more");
      officer.follow("form[data-passkey] button");
      assertThat(officer.text("h1")).isEqualTo("A link for A. Huanca");

      // The link lets its person in, and nobody else anywhere else.
      String link = officer.text(".link");
      Tab administrator = browser.tab().withPasskeyDevice();
      administrator.open(link).follow("form[data-passkey] button");
      assertThat(administrator.text(".mast .house")).contains("Permanent Mission of Quillaya");
      administrator.open(house.at("/missions"));
      assertThat(administrator.text("h1")).isEqualTo("This page is not open to you");
      administrator.open(house.at("/missions/QLY/people"));
      assertThat(administrator.text("h1")).isEqualTo("Our people");

      // A session that ended under somebody who was writing: what they wrote is sent on.
      administrator.type("#name", "T. Mamani").click("input[value=DRAFTER]");
      time.move(Duration.ofHours(2));
      administrator.follow("main form .btn.main");
      assertThat(administrator.text("h1")).isEqualTo("Enter again; what you wrote is kept");
      administrator.follow("form[data-passkey] button");
      assertThat(administrator.text("h1")).isEqualTo("A link for T. Mamani");

      for (String page : List.of("/account", "/missions/QLY/people")) {
        Guises.look(administrator, house.at(page), page, faults);
      }
      officer.open(house.at("/missions")).follow("form[data-passkey] button");
      for (String page : List.of("/missions", "/missions/HOUSE/people")) {
        Guises.look(officer, house.at(page), page, faults);
      }
      Tab nobody = browser.tab();
      for (String page : List.of("/enter", "/account?out", "/link/nothing")) {
        Guises.look(nobody, house.at(page), page, faults);
      }
      assertThat(faults).isEmpty();
    }
  }
}
