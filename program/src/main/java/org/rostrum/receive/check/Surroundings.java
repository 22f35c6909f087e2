package org.rostrum.receive.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.debate.Convened;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Roster;
import org.rostrum.document.check.rule.Filing;

/** What is known around a mission's file: by which names its entity goes, and which others are. */
public final class Surroundings {
  private static final LocalDate LATEST = LocalDate.MAX.minusDays(1);

  private Surroundings() {}

  /**
   * What a check of a Word file is told. Not what was filed before: an answer is kept, and that
   * changes; {@link Duplicates} and the officers' review ask it when they look.
   */
  static Filing of(Convened convened, String mission) {
    Roster roster = roster(convened);
    Optional<Filing.Named> own = roster.byCode(mission).map(entity -> named(entity, convened));
    List<Filing.Named> others =
        own.isEmpty()
            ? List.of()
            : roster.entities().stream()
                .filter(entity -> !entity.code().equals(mission))
                .map(entity -> named(entity, convened))
                .toList();
    List<String> days =
        convened.debate().sittings().stream()
            .map(Sitting::date)
            .flatMap(Optional::stream)
            .map(LocalDate::toString)
            .toList();
    String theme = convened.debate().titles().theme();
    Optional<Filing.Debated> debated =
        theme.isBlank() && days.isEmpty()
            ? Optional.empty()
            : Optional.of(new Filing.Debated(theme, days));
    return new Filing(own, others, List.of(), debated);
  }

  /** Everybody there is: the roster, and those whom the debate itself tells. */
  public static Roster roster(Convened convened) {
    return Roster.standard().with(convened.debate().entities().stream().map(Entity::of).toList());
  }

  /** Every name an entity is written by, in all languages. */
  public static List<String> names(Entity entity, Convened convened) {
    List<String> names =
        new ArrayList<>(
            entity.names().values().stream()
                .flatMap(Collection::stream)
                .flatMap(name -> Stream.of(name.sort(), name.running(), name.formal()))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList());
    declared(entity, convened)
        .map(DeclaredEntity::shortName)
        .filter(name -> !name.isBlank() && !names.contains(name))
        .ifPresent(names::add);
    return List.copyOf(names);
  }

  /** What an entity is called in a message. */
  public static String shown(Entity entity, Convened convened) {
    return declared(entity, convened)
        .map(DeclaredEntity::shortName)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> entity.shortName(Language.ENGLISH, LATEST));
  }

  private static Optional<DeclaredEntity> declared(Entity entity, Convened convened) {
    return convened.debate().entities().stream()
        .filter(each -> each.code().equals(entity.code()))
        .findFirst();
  }

  private static Filing.Named named(Entity entity, Convened convened) {
    return new Filing.Named(shown(entity, convened), names(entity, convened));
  }
}
