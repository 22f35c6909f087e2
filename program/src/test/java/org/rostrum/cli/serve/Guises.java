package org.rostrum.cli.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.web.Barriers;
import org.rostrum.web.Tab;

/** Pages as different people see them: light, dark, Arabic, on a narrow screen. */
final class Guises {
  /** Whether pictures are taken: with {@code -Drostrum.pictures=true}, and in the drills. */
  private static final boolean TAKES_PICTURES =
      Boolean.getBoolean("rostrum.pictures") || Boolean.getBoolean("rostrum.drills");

  /** Where pictures are left. */
  static final Path PICTURES = Path.of("target/pages");

  /** What a page may weigh, with all that comes with it, over the wire. */
  static final int HEAVIEST = 100_000;

  /** One way to look at a page. */
  record Guise(String name, int width, String scheme, String tongue) {
    void on(Tab tab) {
      tab.size(width, 900).scheme(scheme);
    }

    String in(String address) {
      return address + (address.contains("?") ? "&" : "?") + "lang=" + tongue;
    }
  }

  static final List<Guise> ALL =
      List.of(
          new Guise("light", 1280, "light", "en"),
          new Guise("dark", 1280, "dark", "ru"),
          new Guise("arabic", 1280, "light", "ar"),
          new Guise("narrow", 320, "light", "fr"),
          new Guise("narrow-dark-arabic", 320, "dark", "ar"));

  /** The guises every page is looked at in. */
  static final List<Guise> FOR_EVERY_PAGE = ALL.subList(0, 4);

  private Guises() {}

  /** Looks at one page in every guise and adds what is wrong, by page and guise. */
  static void look(Tab tab, String address, String name, Map<String, List<String>> faults) {
    for (Guise guise : ALL) {
      look(tab, guise, address, name, faults);
    }
    tab.size(1280, 900).scheme("light");
  }

  /** Looks at one page in one guise and adds what is wrong. */
  static void look(
      Tab tab, Guise guise, String address, String name, Map<String, List<String>> faults) {
    guise.on(tab);
    tab.complaints().clear();
    long weight = tab.weigh(guise.in(address));
    List<String> found = new ArrayList<>(Barriers.faults(tab));
    found.addAll(Barriers.blindStops(tab));
    found.addAll(tab.complaints());
    if (weight > HEAVIEST) {
      found.add(weight + " bytes over the wire");
    }
    if (TAKES_PICTURES) {
      tab.picture(PICTURES.resolve(file(name) + "." + guise.name() + ".png"));
    }
    if (guise.width() > 1000) {
      found.addAll(enlarged(tab, guise));
    }
    if (!found.isEmpty()) {
      faults.put(name + " " + guise.name(), found);
    }
  }

  /** With text at twice its size, and in the colours of the reader's own system. */
  private static List<String> enlarged(Tab tab, Guise guise) {
    List<String> found = new ArrayList<>();
    tab.text(32);
    if (tab.tooWide() > 0) {
      found.add(tab.tooWide() + " px too wide with text at 200 %");
    }
    tab.text(16);
    tab.forcedColours("active");
    if (tab.tooWide() > 0) {
      found.add(tab.tooWide() + " px too wide in forced colours");
    }
    tab.scheme(guise.scheme());
    return found;
  }

  private static String file(String name) {
    String file =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return file.isEmpty() ? "home" : file;
  }
}
