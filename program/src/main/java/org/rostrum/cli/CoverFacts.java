package org.rostrum.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.cover.make.LetterFacts;
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
import org.rostrum.document.words.Tongue;

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

  /**
   * What a ready letter says.
   *
   * @throws Refusal when nobody bears the name, or the debate has no theme yet
   */
  static LetterFacts letter(String name, Debate debate, Tongue tongue) {
    if (debate.titles().theme().isBlank()) {
      throw Refusal.of(
          "cover-theme",
          Place.WHOLE_FILE,
          "The debate has no theme, which the letter must name.",
          "Write it into debate.yaml: theme.");
    }
    Roster roster = Roster.standard().with(debate.entities().stream().map(Entity::of).toList());
    Entity entity = find(name, debate.entities(), roster);
    Optional<LocalDate> day =
        debate.sittings().stream().map(Sitting::date).flatMap(Optional::stream).findFirst();
    Language language = Language.of(tongue.tag()).orElse(Language.ENGLISH);
    String shown =
        debate.entities().stream()
            .filter(each -> each.code().equals(entity.code()))
            .map(DeclaredEntity::shortName)
            .findFirst()
            .orElseGet(() -> entity.shortName(language, day.orElse(LATEST)));
    LetterFacts.Head head =
        switch (entity.kind()) {
          case STATE -> LetterFacts.Head.PERMANENT_REPRESENTATIVE;
          case OBSERVER_STATE -> LetterFacts.Head.PERMANENT_OBSERVER;
          case ORGANIZATION, UNITED_NATIONS_BODY, PERSON -> LetterFacts.Head.HEAD_OF_DELEGATION;
        };
    return new LetterFacts(shown, head, debate.titles().theme(), debate.titles().agendaItem(), day);
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
