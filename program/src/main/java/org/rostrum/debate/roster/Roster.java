package org.rostrum.debate.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;

/** Everyone who can take part. Immutable; safe to share between threads. */
public final class Roster {
  private final Map<String, Entity> byCode;
  private final NameIndex index;

  private Roster(List<Entity> entities) {
    Map<String, Entity> codes = new LinkedHashMap<>();
    for (Entity entity : entities) {
      codes.put(entity.code(), entity);
    }
    this.byCode = codes;
    this.index = new NameIndex(List.copyOf(codes.values()), aliases());
  }

  /** The roster that comes with the program. Read once, when it is first asked for. */
  public static Roster standard() {
    return Standard.ROSTER;
  }

  /** Only these entities; for debates among specimen States. */
  public static Roster of(List<Entity> entities) {
    return new Roster(entities);
  }

  /** This roster and these entities; one with a code that is known takes its place. */
  public Roster with(List<Entity> more) {
    List<Entity> all = new ArrayList<>(byCode.values());
    all.addAll(more);
    return new Roster(all);
  }

  /** All entities, in no order that means anything but always the same. */
  public List<Entity> entities() {
    return List.copyOf(byCode.values());
  }

  /** Those of one kind in a language's alphabetical order on a day. */
  public List<Entity> inOrder(DeclaredEntity.Kind kind, Language language, LocalDate day) {
    Comparator<Entity> order = Entity.order(language, day);
    return byCode.values().stream().filter(entity -> entity.kind() == kind).sorted(order).toList();
  }

  /** The entity of a code, exactly as written. */
  public Optional<Entity> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The entity that bears a name or code, in any language, with or without article, accents,
   * capitals; former names too.
   *
   * @param day decides where a name belonged to different entities at different times
   */
  public Lookup find(String name, LocalDate day) {
    return index.find(name, day);
  }

  private static Map<String, List<String>> aliases() {
    Map<String, List<String>> aliases = new HashMap<>();
    for (List<String> row : Table.rows("aliases.tsv", 2)) {
      aliases.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(row.get(1));
    }
    return aliases;
  }

  private static final class Standard {
    static final Roster ROSTER = new Roster(StandardEntities.read());
  }
}
