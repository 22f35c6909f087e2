package org.rostrum.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.compile.plan.Participants;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Lookup;
import org.rostrum.debate.roster.Roster;

/** Looks entities up in the roster of States and organizations. */
final class Entities {
  private Entities() {}

  /**
   * The roster's names on the day of the debate; today's where the day is not known, that is, those
   * of the far future, when every name that has ended has ended.
   */
  static Participants.Names of(Debate debate) {
    LocalDate day =
        debate.sittings().stream().findFirst().flatMap(Sitting::date).orElse(LocalDate.MAX);
    return name ->
        switch (Roster.standard().find(name, day)) {
          case Lookup.Known(Entity entity) -> Optional.of(named(entity, day));
          case Lookup.Unknown unknown -> Optional.empty();
        };
  }

  private static DeclaredEntity named(Entity entity, LocalDate day) {
    return new DeclaredEntity(
        entity.code(),
        entity.shortName(Language.ENGLISH, day),
        entity.runningName(Language.ENGLISH, day),
        entity.sortKey(Language.ENGLISH, day),
        entity.kind());
  }
}
