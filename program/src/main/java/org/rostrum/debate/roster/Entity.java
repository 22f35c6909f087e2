package org.rostrum.debate.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;

/**
 * Who can take part in a debate. A language without a name of its own answers in English.
 *
 * @param code ISO 3166 alpha-3 for States, ours for others; unique in a roster
 * @param iso2 ISO 3166 alpha-2, empty for others than States
 * @param m49 the United Nations' numeric code, empty for others than States
 * @param kind what it is
 * @param groups regional groups; two for Türkiye, none for observers and others
 * @param standing on what its standing rests, such as {@code "A/RES/67/19"} or {@code "Member"};
 *     empty when it has none of its own
 * @param names oldest first in each language; English is always there
 */
public record Entity(
    String code,
    String iso2,
    String m49,
    DeclaredEntity.Kind kind,
    Set<RegionalGroup> groups,
    String standing,
    Map<Language, List<Name>> names) {

  public Entity {
    Set<RegionalGroup> sorted = EnumSet.noneOf(RegionalGroup.class);
    sorted.addAll(groups);
    groups = Collections.unmodifiableSet(sorted);
    Map<Language, List<Name>> copy = new EnumMap<>(Language.class);
    names.forEach((language, list) -> copy.put(language, List.copyOf(list)));
    names = Collections.unmodifiableMap(copy);
    if (names.getOrDefault(Language.ENGLISH, List.of()).isEmpty()) {
      throw new IllegalArgumentException("The entity " + code + " has no English name.");
    }
  }

  /** An entity that a debate tells itself, with one name for all languages. */
  public static Entity of(DeclaredEntity declared) {
    Name name =
        new Name(
            LocalDate.MAX,
            declared.sortKey().isEmpty() ? declared.shortName() : declared.sortKey(),
            declared.runningName().isEmpty() ? declared.shortName() : declared.runningName(),
            declared.runningName().isEmpty() ? declared.shortName() : declared.runningName(),
            Origin.DEBATE);
    return new Entity(
        declared.code(),
        "",
        "",
        declared.kind(),
        Set.of(),
        "",
        Map.of(Language.ENGLISH, List.of(name)));
  }

  /** What it was called on a day. */
  public Name name(Language language, LocalDate day) {
    List<Name> list = names.getOrDefault(language, names.get(Language.ENGLISH));
    for (Name name : list == null ? List.<Name>of() : list) {
      if (day.isBefore(name.until())) {
        return name;
      }
    }
    throw new IllegalArgumentException("The entity " + code + " had no name on " + day + ".");
  }

  /** The short name without article: {@code "Niger"}, {@code "Iran (Islamic Republic of)"}. */
  public String shortName(Language language, LocalDate day) {
    return name(language, day).sort();
  }

  /** As it stands within a sentence, with its article: {@code "the Niger"}. */
  public String runningName(Language language, LocalDate day) {
    return name(language, day).running();
  }

  /** The full name, with its article. */
  public String formalName(Language language, LocalDate day) {
    return name(language, day).formal();
  }

  /** What it is ordered by; compare with {@link #order}, not as plain text. */
  public String sortKey(Language language, LocalDate day) {
    return name(language, day).sort();
  }

  /** The alphabetical order of a language by the names of a day, as on United Nations lists. */
  public static Comparator<Entity> order(Language language, LocalDate day) {
    return Comparator.<Entity, String>comparing(
            entity -> entity.sortKey(language, day), Alphabet.of(language))
        .thenComparing(Entity::code);
  }
}
