package org.rostrum.receive.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.cover.report.DebateFacts;
import org.rostrum.cover.report.EntityFacts;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Roster;
import org.rostrum.receive.check.Surroundings;

/** What is expected of a mission's cover letter in a debate. */
final class LetterExpectations {
  private LetterExpectations() {}

  static Expectations of(Convened convened, String mission, TrustList trust, Instant at) {
    Roster roster = Surroundings.roster(convened);
    return new Expectations(
        roster.byCode(mission).map(entity -> entity(entity, roster, convened)),
        Optional.of(debate(convened.debate())),
        trust,
        at,
        Expectations.Pictures.ALL);
  }

  private static DebateFacts debate(Debate debate) {
    return new DebateFacts(
        said(debate.titles().theme(), debate.titles().shortName()),
        debate.titles().agendaItem(),
        debate.sittings().stream().map(Sitting::date).flatMap(Optional::stream).toList(),
        said(debate.note().symbol(), debate.compilation().symbol()));
  }

  private static List<String> said(String... words) {
    return Stream.of(words).filter(each -> !each.isBlank()).toList();
  }

  private static EntityFacts entity(Entity entity, Roster roster, Convened convened) {
    Set<String> own = new LinkedHashSet<>(Surroundings.names(entity, convened));
    Set<String> others = new LinkedHashSet<>();
    for (Entity other : roster.entities()) {
      if (!other.code().equals(entity.code())) {
        others.addAll(Surroundings.names(other, convened));
      }
    }
    heads(own).stream().filter(head -> !heads(others).contains(head)).forEach(own::add);
    String shown = Surroundings.shown(entity, convened);
    return new EntityFacts(entity.code(), shown, List.copyOf(own), List.copyOf(others));
  }

  /** What stands before a bracket: "Iran" of "Iran (Islamic Republic of)". */
  private static Set<String> heads(Set<String> names) {
    Set<String> heads = new LinkedHashSet<>();
    for (String name : names) {
      int bracket = name.indexOf(" (");
      heads.add(bracket > 0 ? name.substring(0, bracket) : name);
    }
    return heads;
  }

  /** The day of the debate's first sitting. */
  static Optional<LocalDate> day(Convened convened) {
    return convened.debate().sittings().stream()
        .map(Sitting::date)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
