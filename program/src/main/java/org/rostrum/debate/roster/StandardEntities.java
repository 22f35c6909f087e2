package org.rostrum.debate.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;

/** Reads the roster that comes with the program. */
final class StandardEntities {
  private StandardEntities() {}

  static List<Entity> read() {
    Map<String, Map<Language, List<Name>>> names = new HashMap<>();
    for (Language language : Language.values()) {
      for (List<String> row : Table.rows("names." + language.tag() + ".tsv", 6)) {
        names
            .computeIfAbsent(row.get(0), _ -> new EnumMap<>(Language.class))
            .computeIfAbsent(language, _ -> new ArrayList<>())
            .add(
                new Name(
                    Table.day(row.get(1), LocalDate.MAX),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    Origin.valueOf(row.get(5).toUpperCase(Locale.ROOT))));
      }
    }
    List<Entity> entities = new ArrayList<>();
    for (List<String> row : Table.rows("entities.tsv", 6)) {
      entities.add(
          new Entity(
              row.get(0),
              row.get(1),
              row.get(2),
              DeclaredEntity.Kind.valueOf(row.get(3)),
              groups(row.get(4)),
              row.get(5).equals("none") ? "" : row.get(5),
              names.getOrDefault(row.get(0), Map.of())));
    }
    return List.copyOf(entities);
  }

  private static Set<RegionalGroup> groups(String cell) {
    Set<RegionalGroup> groups = EnumSet.noneOf(RegionalGroup.class);
    for (String group : cell.split(",", -1)) {
      if (!group.isEmpty()) {
        groups.add(RegionalGroup.valueOf(group));
      }
    }
    return groups;
  }
}
