package org.rostrum.compile.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a debate's own words (its theme, offices, names) are in the main document's language. A
 * phrase may have two forms, parted by a bar: of a man, of a woman; the second is only taken where
 * the honorific tells it. Remembers what it was asked and could not tell. For one thread.
 */
final class Phrases {
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  /**
   * @param language the main document's
   * @param rows one map a phrase, from language tag to words; later rows stand before earlier ones
   */
  Phrases(String language, List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String wanted = row.getOrDefault(language, "");
      if (!wanted.isBlank()) {
        row.values().stream()
            .filter(words -> !words.isBlank())
            .forEach(words -> known.put(folded(words), wanted.strip()));
      }
    }
  }

  /** A phrase in the main document's language; nothing, and remembered, when it is not told. */
  Optional<String> find(String words, Person.Gender gender) {
    Optional<String> found = lookUp(words, gender);
    if (found.isEmpty() && words.codePoints().anyMatch(Character::isLetter)) {
      unknown.add(words);
    }
    return found;
  }

  /** The same, where it is no fault not to know it: a person's name. */
  Optional<String> lookUp(String words, Person.Gender gender) {
    String entry = known.get(folded(words));
    if (entry == null) {
      return Optional.empty();
    }
    int bar = entry.indexOf('|');
    if (bar < 0) {
      return Optional.of(entry);
    }
    return switch (gender) {
      case MR -> Optional.of(entry.substring(0, bar).strip());
      case MS -> Optional.of(entry.substring(bar + 1).strip());
      case UNTOLD -> Optional.empty();
    };
  }

  /** What was asked for and is not told, in the order asked. */
  List<String> unknown() {
    return new ArrayList<>(unknown);
  }

  private static String folded(String words) {
    return words.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
