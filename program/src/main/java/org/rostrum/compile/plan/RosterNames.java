package org.rostrum.compile.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Lookup;
import org.rostrum.debate.roster.Roster;

/**
 * Looks entities up in the roster of States and organizations, under the names they bore on a day:
 * that of the debate, or the latest where it is not told.
 *
 * @param day the day of the debate
 */
public record RosterNames(LocalDate day) implements Participants.Names {
  /** Where no day is told: the names of today's roster, which have no end. */
  private static final LocalDate LATEST = LocalDate.MAX.minusDays(1);

  /** The roster as it was on the day of the debate. */
  public static RosterNames of(Debate debate) {
    Stream<LocalDate> sittings =
        debate.sittings().stream().map(Sitting::date).flatMap(Optional::stream);
    return new RosterNames(
        sittings.findFirst().or(debate.compilation()::letterDate).orElse(LATEST));
  }

  @Override
  public Optional<DeclaredEntity> find(String name) {
    return find(name, Language.ENGLISH);
  }

  @Override
  public Optional<DeclaredEntity> find(String name, Language language) {
    return switch (Roster.standard().find(name, day)) {
      case Lookup.Known known -> Optional.of(declared(known.entity(), language));
      case Lookup.Unknown ignored -> Optional.empty();
    };
  }

  @Override
  public List<String> closest(String name) {
    return switch (Roster.standard().find(name, day)) {
      case Lookup.Known ignored -> List.of();
      case Lookup.Unknown unknown ->
          unknown.closest().stream()
              .limit(2)
              .map(entity -> entity.shortName(Language.ENGLISH, day))
              .toList();
    };
  }

  private DeclaredEntity declared(Entity entity, Language language) {
    return new DeclaredEntity(
        entity.code(),
        entity.shortName(language, day),
        entity.runningName(language, day),
        entity.sortKey(language, day),
        entity.kind());
  }
}
