package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Who looks, by the demonstration's link, and at what. */
  private static final Map<String, List<String>> PAGES = Map.of("", List.of("/", WATER));

  @Test
  void everyPageOfADebate_isAccessibleInEveryGuise(@TempDir Path folder) {
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      PAGES.forEach((role, pages) -> {
        Tab tab = browser.tab();
        if (!role.isEmpty()) {
          tab.open(house.at("/demo/" + role));
        }
        for (String page : pages) {
          String name = "debate " + page.replace(WATER, "water") + " " + role;
          Guises.look(tab, house.at(page), name, faults);
        }
      });
    }
    assertThat(faults).isEmpty();
  }
}
