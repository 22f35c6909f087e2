package org.rostrum.cli.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.web.Tab;

/** A page as different people see it: light, dark, Arabic, on a narrow screen. */
final class Guises {
  private record Guise(String name, int width, String scheme, String tongue) {}

  private static final List<Guise> ALL =
      List.of(
          new Guise("light", 1280, "light", "en"),
          new Guise("dark", 1280, "dark", "en"),
          new Guise("arabic", 1280, "light", "ar"),
          new Guise("narrow", 320, "light", "fr"),
          new Guise("narrow-dark-arabic", 320, "dark", "ar"));

  private Guises() {}

  /** Looks at one page in every guise and adds what is wrong, by page and guise. */
  static void look(Tab tab, String address, String name, Map<String, List<String>> faults) {
    for (Guise guise : ALL) {
      tab.size(guise.width(), 900).scheme(guise.scheme());
      String separator = address.contains("?") ? "&" : "?";
      tab.complaints().clear();
      tab.open(address + separator + "lang=" + guise.tongue());
      List<String> found = new ArrayList<>(tab.faults());
      found.addAll(tab.complaints());
      String file =
          name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      tab.picture(
          Path.of("target/pages", (file.isEmpty() ? "home" : file) + "." + guise.name() + ".png"));
      if (!found.isEmpty()) {
        faults.put(name + " " + guise.name(), found);
      }
    }
    tab.size(1280, 900).scheme("light");
  }
}
