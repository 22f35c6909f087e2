package org.rostrum.debate.roster;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds an entity by any of its names, whatever the capitals, accents and articles. */
final class NameIndex {
  private static final int MOST_CLOSEST = 5;
  private static final String[] ARTICLES = {
    "the ", "la ", "le ", "les ", "l ", "el ", "los ", "las ", "ال"
  };
  private static final String[] FORMS = {
    "democratic peoples republic of ",
    "democratic people s republic of ",
    "republic of the ",
    "republic of ",
    "kingdom of the ",
    "kingdom of ",
    "state of ",
    "republique de la ",
    "republique du ",
    "republique de l ",
    "republique d ",
    "republique de ",
    "republica de la ",
    "republica del ",
    "republica de "
  };

  private final Map<String, Set<Entity>> exact = new HashMap<>();
  private final Map<String, Set<Entity>> loose = new HashMap<>();

  NameIndex(List<Entity> entities, Map<String, List<String>> aliases) {
    for (Entity entity : entities) {
      put(exact, entity.code(), entity);
      if (!entity.iso2().isEmpty()) {
        put(exact, entity.iso2(), entity);
      }
      for (List<Name> names : entity.names().values()) {
        for (Name name : names) {
          put(exact, name.sort(), entity);
          put(exact, name.running(), entity);
          put(exact, name.formal(), entity);
          int aside = name.sort().indexOf(" (");
          if (aside > 0) {
            put(exact, name.sort().substring(0, aside), entity);
          }
        }
      }
      for (String alias : aliases.getOrDefault(entity.code(), List.of())) {
        put(exact, alias, entity);
      }
    }
    exact.forEach((key, found) -> {
      for (Entity entity : found) {
        loose.computeIfAbsent(withoutForm(key), _ -> new LinkedHashSet<>()).add(entity);
      }
    });
  }

  /** The day decides where two bore the same name at different times. */
  Lookup find(String name, LocalDate day) {
    String key = plain(name);
    if (key.isEmpty()) {
      return new Lookup.Unknown(name, List.of());
    }
    Set<Entity> found = exact.getOrDefault(key, Set.of());
    if (found.isEmpty()) {
      found = loose.getOrDefault(withoutForm(key), Set.of());
    }
    if (found.size() == 1) {
      return new Lookup.Known(found.iterator().next());
    }
    List<Entity> onTheDay =
        found.stream()
            .filter(entity ->
                entity.names().keySet().stream()
                    .anyMatch(language -> isNamed(entity.name(language, day), key)))
            .toList();
    if (onTheDay.size() == 1) {
      return new Lookup.Known(onTheDay.getFirst());
    }
    if (!found.isEmpty()) {
      return new Lookup.Unknown(
          name, found.stream().sorted(Comparator.comparing(Entity::code)).toList());
    }
    return new Lookup.Unknown(name, closest(key));
  }

  private static boolean isNamed(Name name, String key) {
    return plain(name.sort()).equals(key)
        || plain(name.running()).equals(key)
        || plain(name.formal()).equals(key);
  }

  private List<Entity> closest(String key) {
    Map<Entity, Integer> distances = new LinkedHashMap<>();
    int most = Math.max(2, key.length() / 3);
    for (Map.Entry<String, Set<Entity>> entry : exact.entrySet()) {
      String candidate = entry.getKey();
      if (candidate.length() < 4 || Math.abs(candidate.length() - key.length()) > most) {
        continue;
      }
      int distance = Distances.between(candidate, key);
      if (distance <= most) {
        entry.getValue().forEach(entity -> distances.merge(entity, distance, Math::min));
      }
    }
    List<Entity> closest = new ArrayList<>(distances.keySet());
    closest.sort(
        Comparator.<Entity>comparingInt(entity -> distances.getOrDefault(entity, most))
            .thenComparing(Entity::code));
    return closest.size() > MOST_CLOSEST ? closest.subList(0, MOST_CLOSEST) : closest;
  }

  private static void put(Map<String, Set<Entity>> index, String name, Entity entity) {
    index.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>()).add(entity);
  }

  /** Small letters without accents, signs as single spaces, no article in front. */
  static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int index = 0; index < apart.length(); index++) {
      char sign = apart.charAt(index);
      if (Character.getType(sign) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean word = Character.isLetterOrDigit(sign);
      if (word) {
        plain.append(sign == 'ı' ? 'i' : sign);
      }
      if (!word && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ' && sign != '.') {
        plain.append(' ');
      }
    }
    String key = plain.toString().strip();
    for (String article : ARTICLES) {
      if (key.startsWith(article) && key.length() > article.length() + 2) {
        return key.substring(article.length());
      }
    }
    return key;
  }

  private static String withoutForm(String key) {
    for (String form : FORMS) {
      if (key.startsWith(form)) {
        return key.substring(form.length());
      }
    }
    return key;
  }
}
