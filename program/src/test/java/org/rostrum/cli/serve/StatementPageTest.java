package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.receive.check.TouchedDocx;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** How a mission prepares its statement, in Chromium, with script. */
class StatementPageTest {
  private static final String HOME =
      "/debates/fresh-water-in-armed-conflict/missions/QLY/statement";

  @TempDir Path folder;

  /** Chooses a file as a person would and presses the button, with the keyboard. */
  private static void send(Tab tab, String part, String name, byte[] file) {
    tab.evaluate(
        "(() => { const bytes = Uint8Array.from(atob('"
            + Base64.getEncoder().encodeToString(file)
            + "'), c => c.charCodeAt(0)); const box = new DataTransfer();"
            + " box.items.add(new File([bytes], '"
            + name
            + "')); const field = document.querySelector('#file-"
            + part
            + "'); field.files = box.files;"
            + " field.closest('form').querySelector('button:not([type=button])').focus(); })()");
    tab.going(() -> tab.press("Enter"));
  }

  private static void await(Tab tab, String selector) {
    tab.until("!!document.querySelector('" + selector + "')");
  }

  @Test
  void missionPreparesItsStatement_fromTheFirstFileToNothingInTheWay() {
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      Tab tab = browser.tab();
      tab.open(house.at("/demo/drafter"));
      tab.open(house.at(HOME));
      assertThat(tab.text("h1")).isEqualTo("Our statement");
      Guises.look(tab, house.at(HOME), "statement empty", faults);

      // The first file: checked while the page stays usable, and the page fills in by itself.
      tab.open(house.at(HOME + "?lang=en"));
      send(tab, "statement", "draft.docx", TouchedDocx.undecided());
      await(tab, "#q-tracked-changes");
      // The letter may follow within a day, so it does not stand in the way.
      assertThat(tab.text("#held strong")).isEqualTo("One thing stands between you and filing:");
      assertThat(tab.text(".rebuilt")).contains("Water must always be shared.");
      Guises.look(tab, house.at(HOME), "statement asked", faults);

      // Nothing is chosen for the mission; it decides, and the text follows.
      tab.open(house.at(HOME + "?lang=en"));
      assertThat(tab.shows("#found input:checked")).isFalse();
      tab.click("#q-tracked-changes input[value=before]").follow("#q-tracked-changes .btn");
      await(tab, ".rebuilt");
      assertThat(tab.text(".rebuilt")).contains("Water must never be shared.");
      tab.click("#q-hidden-text input[value=shown]").follow("#q-hidden-text .btn");
      await(tab, ".rebuilt");
      assertThat(tab.text(".rebuilt")).contains("Water must never be shared in secret.");
      assertThat(tab.text("tfoot .num")).isEqualTo("Nothing unaccounted for");

      // Another version, compared with the first by keyboard, and back again.
      send(tab, "statement", "final.docx", TouchedDocx.specimen("brennmark.docx"));
      await(tab, ".rebuilt");
      assertThat(tab.shows("#q-tracked-changes")).isFalse();
      tab.follow("#versions a[href*=compare]");
      assertThat(tab.text("[data-changes] .count-of")).isEqualTo("One");
      assertThat(tab.text("del")).contains("Water must never be shared in secret.");
      tab.click("[data-turn='1']");
      assertThat(tab.text("[data-at]")).isEqualTo("Change 1 of 1");
      Guises.look(tab, house.at(HOME + "/compare?from=1&to=2"), "statement compare", faults);

      tab.open(house.at(HOME + "?lang=en"));
      tab.follow("#versions form button");
      assertThat(tab.text(".told")).isEqualTo("Version 1 stands now.");
      Guises.look(tab, house.at(HOME), "statement decided", faults);
      Guises.look(tab, house.at(HOME + "/statement/1/file"), "statement raw", faults);
      Guises.look(tab, house.at("/missions/QLY/trust"), "trust seen", faults);

      Tab officer = browser.tab();
      officer.open(house.at("/demo/secretariat-officer"));
      Guises.look(officer, house.at("/missions/QLY/trust"), "trust kept", faults);
      officer.open(house.at(HOME + "?lang=en"));
      assertThat(officer.text("h1")).isEqualTo("This page is not open to you");
    }
    assertThat(faults).isEmpty();
  }
}
