package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.Role;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/**
 * Every page the server has, each as somebody who may see it, in Chromium: axe finds nothing in
 * light, dark, Arabic and at 320 pixels; nothing scrolls sideways, not with text at 200 % nor in
 * forced colours; every stop of the tab key shows where one is; no page weighs over 100 KB; the
 * browser complains of nothing. A new page is looked at without being named here. With {@code
 * -Drostrum.pictures=true} pictures are left under {@code target/pages}; {@link ContactSheet} makes
 * one of all.
 */
class EveryPageTest {
  @Test
  void everyPage_isAccessibleInEveryGuise(@TempDir Path folder) {
    Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC());
        Browser browser = Browser.start(folder.resolve("profile"))) {
      house.server().live();
      PagesOfTheHouse pages = new PagesOfTheHouse(house);
      try (ExecutorService two = Executors.newFixedThreadPool(2)) {
        Guises.FOR_EVERY_PAGE.stream()
            .map(guise -> two.submit(() -> look(house, pages, guise, browser.tab(), faults)))
            .toList()
            .forEach(EveryPageTest::await);
      }
      assertThat(pages.lost()).as("pages that no link leads to").isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private static void look(
      OpenHouse house,
      PagesOfTheHouse pages,
      Guises.Guise guise,
      Tab tab,
      Map<String, List<String>> faults) {
    pages
        .byRole()
        .forEach((role, addresses) -> {
          role.ifPresent(each -> tab.open(house.at("/demo/" + PeopleWords.code(each))));
          addresses.forEach(
              address -> Guises.look(tab, guise, house.at(address), name(address, role), faults));
        });
    tab.close();
  }

  private static void await(Future<?> looking) {
    try {
      looking.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(String address, Optional<Role> role) {
    return address + role.map(each -> " " + PeopleWords.code(each)).orElse("");
  }
}
