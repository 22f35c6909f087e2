package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** The pages of debates in Chromium, as {@link EveryPageTest} looks at the others. */
class DebatePagesTest {
  private static final String WATER = "/debates/fresh-water-in-armed-conflict";

  /** The debate that a test convenes from the same note. */
  private static final String NOTE = WATER + "-2";

  /** Who looks, by the demonstration's link, and at what. */
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "",
          List.of("/", WATER),
          "secretariat-officer",
          List.of(
              "/debates",
              "/debates/new",
              NOTE + "/edit",
              NOTE + "/policy",
              WATER + "/policy",
              WATER + "/delegations"));

  @Test
  void everyPageOfADebate_isAccessibleInEveryGuise(@TempDir Path folder) throws IOException {
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      convene(house);
      PAGES.forEach((role, pages) -> {
        Tab tab = browser.tab();
        if (!role.isEmpty()) {
          tab.open(house.at("/demo/" + role));
        }
        for (String page : pages) {
          String name = "debate " + page.replace(WATER, "water");
          Guises.look(tab, house.at(page), name, faults);
        }
      });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void debate_isConvenedFromItsNote_byKeyboardAlone(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      Tab tab = browser.tab().open(house.at("/demo/secretariat-officer"));
      tab.open(house.at("/debates"));
      tab.tabTo("a[href='/debates/new']").going(() -> tab.press("Enter"));
      tab.choose("#note", Path.of("../examples/specimen-debate/concept-note.docx"));
      tab.tabTo("form[action='/debates/note'] button").going(() -> tab.press("Enter"));
      assertThat(tab.address()).isEqualTo(NOTE + "/edit");

      String first = "document.querySelector('[name=\"questions.1.words\"]').value";
      String second = "document.querySelector('[name=\"questions.2.words\"]').value";
      String was = tab.evaluate(first).asString();
      tab.tabTo("button[value='questions.1.down']").going(() -> tab.press("Enter"));
      assertThat(tab.evaluate(second).asString()).isEqualTo(was);
      assertThat(tab.evaluate("document.activeElement.name").asString())
          .isEqualTo("questions.2.words");
      tab.tabTo("form.edit .btn.main").going(() -> tab.press("Enter"));
      assertThat(tab.text(".told")).isEqualTo("Kept as version 2.");
      assertThat(tab.evaluate(second).asString()).isEqualTo(was);
    }
  }

  private static void convene(OpenHouse house) throws IOException {
    byte[] note = Files.readAllBytes(Path.of("../examples/specimen-debate/concept-note.docx"));
    HttpResponse<String> made =
        Clerk.named(house, "M. Adeyo").upload("/debates/note", "note", "concept-note.docx", note);
    assertThat(Clerk.onward(made)).isEqualTo(NOTE + "/edit");
  }
}
