package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/**
 * Every page anybody may open, in Chromium: axe finds nothing in light, dark, Arabic and at 320
 * pixels, nothing scrolls sideways, and the browser complains of nothing. Pictures are left under
 * {@code target/pages}.
 */
class EveryPageTest {
  private static final List<String> PAGES =
      List.of("/", "/style", "/nowhere", "/register", "/verify");

  @Test
  void everyPage_isAccessibleInEveryGuise(@TempDir Path folder) {
    Map<String, List<String>> faults = new TreeMap<>();
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"));
        Browser browser = Browser.start(folder.resolve("profile"))) {
      Tab tab = browser.tab();
      for (String page : PAGES) {
        Guises.look(tab, house.at(page), page, faults);
      }
    }
    assertThat(faults).isEmpty();
  }
}
