package org.rostrum.debate.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.debate.Language;
import org.rostrum.document.check.rule.Filing;

/**
 * The roster's entities as the checks of a file know them: by every name, in every language. Names
 * are those of a day, so that a State is not missed by the name it had.
 */
public final class NamesForChecks {
  private final Roster roster;
  private final LocalDate day;

  /**
   * @param day the day of the debate
   */
  public NamesForChecks(Roster roster, LocalDate day) {
    this.roster = roster;
    this.day = day;
  }

  /** What is known of whose file it is: one entity and all others. */
  public record Whose(Optional<Filing.Named> own, List<Filing.Named> others) {
    /** Nobody told whose file it is. */
    public static final Whose NOBODY = new Whose(Optional.empty(), List.of());

    public Whose {
      others = List.copyOf(others);
    }

    /** The filing of such a file. */
    public Filing filing(List<Filing.Earlier> earlier, Optional<Filing.Debated> debate) {
      return new Filing(own, others, earlier, debate);
    }
  }

  /** Of the entity of a name or code; nothing when the roster has none. */
  public Optional<Whose> of(String name) {
    return switch (roster.find(name, day)) {
      case Lookup.Known(Entity entity) -> {
        List<Filing.Named> others =
            roster.entities().stream()
                .filter(other -> !other.code().equals(entity.code()))
                .map(this::named)
                .toList();
        yield Optional.of(new Whose(Optional.of(named(entity)), others));
      }
      case Lookup.Unknown ignored -> Optional.empty();
    };
  }

  private Filing.Named named(Entity entity) {
    List<String> names =
        entity.names().values().stream()
            .flatMap(Collection::stream)
            .flatMap(name -> Stream.of(name.sort(), name.running(), name.formal()))
            .distinct()
            .toList();
    return new Filing.Named(entity.shortName(Language.ENGLISH, day), names);
  }
}
