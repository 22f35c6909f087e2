package org.rostrum.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.debate.Capacity;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.StatementFacts;

/** Finds every participant's names: in the debate's own entities first, then in the roster. */
public final class Participants {
  private final List<DeclaredEntity> declared;
  private final Names roster;
  private final Wording wording;
  private final List<String> unknown = new ArrayList<>();

  /** Looks an entity up by any of its names or codes. */
  public interface Names {
    Optional<DeclaredEntity> find(String entity);

    /** The same with its names in another language; in English where there is none. */
    default Optional<DeclaredEntity> find(String entity, Language language) {
      return find(entity);
    }

    /** What may have been meant by a name that is not known, likeliest first; may be empty. */
    default List<String> closest(String entity) {
      return List.of();
    }
  }

  /**
   * @param roster the names of all who are not the debate's own
   * @param wording of the main document, which tells how names stand in its language
   */
  public Participants(Debate debate, Names roster, Wording wording) {
    this.declared = debate.entities();
    this.roster = roster;
    this.wording = wording;
  }

  /** What was not known of the statements met so far, in words. */
  public List<String> missing() {
    return List.copyOf(unknown);
  }

  /** The participant who made a statement. */
  public Participant of(StatementFacts facts) {
    PartTaken part = facts.part().orElse(PartTaken.WRITTEN);
    Optional<DeclaredEntity> entity = find(facts.entity());
    note(facts, entity, part);
    String name = facts.entity();
    boolean person = entity.isEmpty() && part == PartTaken.BRIEFER && !facts.speaker().isEmpty();
    Optional<DeclaredEntity.Kind> kind =
        person ? Optional.of(DeclaredEntity.Kind.PERSON) : entity.map(DeclaredEntity::kind);
    String shortName =
        person ? facts.speaker() : entity.map(DeclaredEntity::shortName).orElse(name);
    Optional<DeclaredEntity> local = entity.map(known -> inItsLanguage(name, known));
    Person.Gender gender = Person.of(facts.honorific()).gender();
    String printed = local.map(DeclaredEntity::shortName).orElse(wording.name(shortName));
    return new Participant(
        part,
        kind,
        printed,
        local.map(DeclaredEntity::runningName).orElse(printed),
        entity.map(DeclaredEntity::sortKey).orElse(shortName),
        local.map(DeclaredEntity::sortKey).orElse(printed),
        Slug.of(shortName),
        facts.honorific(),
        wording.name(facts.speaker()),
        wording.phrase(facts.title(), gender),
        wording.phrase(group(facts.capacity()), Person.Gender.UNTOLD),
        facts.level().orElse(Level.OTHER),
        facts.order());
  }

  /** An entity's names in the main document's language. */
  private DeclaredEntity inItsLanguage(String name, DeclaredEntity known) {
    if (!declared.contains(known)) {
      return Language.of(wording.language())
          .flatMap(language -> roster.find(name, language))
          .orElse(known);
    }
    if (known.kind() == DeclaredEntity.Kind.PERSON) {
      return named(known, wording.name(known.shortName()), wording.name(known.sortKey()));
    }
    String shortName = wording.phrase(known.shortName(), Person.Gender.UNTOLD);
    String running = wording.name(known.runningName());
    return switch (wording.told()) {
      case IN_THIS_LANGUAGE -> known;
      case IN_ANOTHER ->
          new DeclaredEntity(
              known.code(),
              wording.bare(shortName),
              running.equals(known.runningName()) ? shortName : running,
              wording.bare(shortName),
              known.kind());
    };
  }

  private static DeclaredEntity named(DeclaredEntity known, String name, String sortKey) {
    return new DeclaredEntity(known.code(), name, name, sortKey, known.kind());
  }

  private static String group(Capacity capacity) {
    return switch (capacity) {
      case Capacity.National national -> "";
      case Capacity.OnBehalfOf(String group) -> group;
    };
  }

  private void note(StatementFacts facts, Optional<DeclaredEntity> entity, PartTaken part) {
    List<String> missing = new ArrayList<>();
    boolean told = facts.part().isPresent();
    if (!told) {
      missing.add("what part it takes (part)");
    }
    if (entity.isEmpty() && !(part == PartTaken.BRIEFER && !facts.speaker().isEmpty())) {
      missing.add(
          facts.entity().isEmpty()
                  || facts.entity().equals(StatementFacts.ofFile(facts.file()).entity())
              ? "who made it (entity)"
              : "an entity called “" + facts.entity() + "” (entity" + hint(facts.entity()) + ")");
    }
    if (told && part != PartTaken.WRITTEN && facts.speaker().isEmpty()) {
      missing.add("who spoke (speaker)");
    }
    if (!missing.isEmpty()) {
      unknown.add(facts.file() + ": " + String.join(", ", missing));
    }
  }

  private String hint(String entity) {
    List<String> closest = roster.closest(entity);
    return closest.isEmpty() ? "" : "; did you mean " + String.join(" or ", closest) + "?";
  }

  private Optional<DeclaredEntity> find(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return declared.stream()
        .filter(entity ->
            entity.code().toLowerCase(Locale.ROOT).equals(wanted)
                || entity.shortName().toLowerCase(Locale.ROOT).equals(wanted)
                || entity.runningName().toLowerCase(Locale.ROOT).equals(wanted)
                || entity.sortKey().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .or(() -> roster.find(name));
  }
}
