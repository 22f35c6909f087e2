package org.rostrum.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.cover.report.DebateFacts;
import org.rostrum.cover.report.EntityFacts;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Lookup;
import org.rostrum.debate.roster.Name;
import org.rostrum.debate.roster.Roster;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/** From a debate and the roster to what is expected of a cover letter. */
final class CoverFacts {
  private static final LocalDate LATEST = LocalDate.MAX.minusDays(1);

  private CoverFacts() {}

  /** What a letter should say of its debate. */
  static DebateFacts debate(Debate debate) {
    return new DebateFacts(
        said(debate.titles().theme(), debate.titles().shortName()),
        debate.titles().agendaItem(),
        debate.sittings().stream().map(Sitting::date).flatMap(Optional::stream).toList(),
        said(debate.note().symbol(), debate.compilation().symbol()));
  }

  private static List<String> said(String... words) {
    return Stream.of(words).filter(each -> !each.isBlank()).toList();
  }

  /**
   * The entity of a code or name: one the debate tells itself, or one of the roster.
   *
   * @throws Refusal when nobody bears the name
   */
  static EntityFacts entity(String name, Optional<Debate> debate) {
    List<DeclaredEntity> declared = debate.map(Debate::entities).orElse(List.of());
    Roster roster = Roster.standard().with(declared.stream().map(Entity::of).toList());
    Entity entity = find(name, declared, roster);
    Set<String> own = new LinkedHashSet<>(names(entity));
    Set<String> others = new LinkedHashSet<>();
    for (Entity other : roster.entities()) {
      if (!other.code().equals(entity.code())) {
        others.addAll(names(other));
      }
    }
    String shown = entity.shortName(Language.ENGLISH, LATEST);
    for (DeclaredEntity each : declared) {
      if (each.code().equals(entity.code()) && !each.shortName().isBlank()) {
        own.add(each.shortName());
        shown = each.shortName();
      }
    }
    heads(own).stream().filter(head -> !heads(others).contains(head)).forEach(own::add);
    return new EntityFacts(entity.code(), shown, List.copyOf(own), List.copyOf(others));
  }

  /** What stands before a bracket: "Iran" of "Iran (Islamic Republic of)", two Koreas' "Korea". */
  private static Set<String> heads(Set<String> names) {
    Set<String> heads = new LinkedHashSet<>();
    for (String name : names) {
      int bracket = name.indexOf(" (");
      heads.add(bracket > 0 ? name.substring(0, bracket) : name);
    }
    return heads;
  }

  private static Entity find(String name, List<DeclaredEntity> declared, Roster roster) {
    for (DeclaredEntity each : declared) {
      boolean named =
          Stream.of(each.code(), each.shortName(), each.runningName(), each.sortKey())
              .anyMatch(name::equalsIgnoreCase);
      if (named) {
        return Entity.of(each);
      }
    }
    return switch (roster.find(name, LATEST)) {
      case Lookup.Known known -> known.entity();
      case Lookup.Unknown unknown -> throw nobody(name, unknown.closest());
    };
  }

  private static Refusal nobody(String name, List<Entity> closest) {
    List<String> near =
        closest.stream().limit(3).map(each -> each.shortName(Language.ENGLISH, LATEST)).toList();
    return Refusal.of(
        "cover-entity",
        Place.WHOLE_FILE,
        "Nobody on the roster is called " + name + ".",
        near.isEmpty()
            ? "Give a code such as FRA or a name; specimen States need --debate."
            : "Did you mean " + String.join(" or ", near) + "?");
  }

  private static List<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    for (List<Name> list : entity.names().values()) {
      for (Name name : list) {
        names.addAll(said(name.sort(), name.running(), name.formal()));
      }
    }
    return List.copyOf(names);
  }
}
