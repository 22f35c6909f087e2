package org.rostrum.receive.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.draft.DraftWords;

/**
 * One way in which the text differs from the file, wherever it happens.
 *
 * @param key the letter that stands for it in the text and in the list
 * @param first the finding that tells it; the others of it say the same
 * @param places where, each once
 * @param words the words concerned, as filed, a few of them
 */
public record Departed(String key, Finding first, List<Place> places, List<String> words) {
  private static final int SHOWN = 3;

  /** Questions whose answer is also a difference between file and text. */
  private static final Set<String> ASKED = Set.of("tracked-changes", "hidden-text", "comment");

  public Departed {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  /** The first places in words, each once. */
  public List<String> named(Tongue tongue) {
    return all(tongue).stream().limit(SHOWN).toList();
  }

  /** How many more places there are. */
  public int more(Tongue tongue) {
    return Math.max(0, all(tongue).size() - SHOWN);
  }

  private List<String> all(Tongue tongue) {
    return places.stream().map(place -> where(place, tongue)).distinct().toList();
  }

  /** A place in words: a page's head, not the name of the part that holds it. */
  private static String where(Place place, Tongue tongue) {
    String part = place.part();
    if (part.startsWith("word/header")) {
      return DraftWords.ALL.say(tongue, "place.header");
    }
    if (part.startsWith("word/footer")) {
      return DraftWords.ALL.say(tongue, "place.footer");
    }
    return part.startsWith("docProps/")
        ? DraftWords.ALL.say(tongue, "place.properties")
        : place.in(tongue);
  }

  /** The departures among the findings, in the order found. */
  public static List<Departed> of(List<Finding> findings) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.TELL || ASKED.contains(finding.code())) {
        String same = finding.code() + " " + finding.what();
        alike.computeIfAbsent(same, each -> new ArrayList<>()).add(finding);
      }
    }
    List<Departed> all = new ArrayList<>();
    for (List<Finding> some : alike.values()) {
      all.add(
          new Departed(
              letter(all.size()),
              some.getFirst(),
              some.stream().map(Finding::place).distinct().toList(),
              some.stream()
                  .map(Finding::words)
                  .filter(words -> !words.isBlank())
                  .distinct()
                  .limit(SHOWN)
                  .toList()));
    }
    return List.copyOf(all);
  }

  /** A to Z, then AA, AB. */
  static String letter(int number) {
    String last = Character.toString('A' + number % 26);
    return number < 26 ? last : letter(number / 26 - 1) + last;
  }
}
