package org.rostrum.convene.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.debate.Convened;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Standing;
import org.rostrum.debate.Standings;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Roster;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.post.Addressee;

/** Finds the bodies that may take part: the missions of the house, and whom the debate names. */
final class Delegations {
  private final People people;
  private final Addressees addressees;
  private final Optional<Standings> standings;
  private final Clock clock;

  Delegations(People people, Addressees addressees, Optional<Standings> standings, Clock clock) {
    this.people = people;
    this.addressees = addressees;
    this.standings = standings;
    this.clock = clock;
  }

  /** All of them, in the order of their names in English. */
  List<Delegation> of(Convened debate) {
    List<DeclaredEntity> declared = debate.debate().entities();
    Roster roster = Roster.standard().with(declared.stream().map(Entity::of).toList());
    Map<String, Standing> known = standings.map(all -> all.of(debate.id())).orElse(Map.of());
    Map<String, Long> counted =
        addressees.ofAllMissions().stream()
            .collect(Collectors.groupingBy(Addressee::mission, Collectors.counting()));
    List<Delegation> found = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Mission mission : people.missions()) {
      if (!mission.code().equals(Mission.HOUSE)) {
        String code = mission.code();
        codes.add(code);
        found.add(
            line(
                code,
                roster.byCode(code),
                Optional.of(mission),
                counted.getOrDefault(code, 0L).intValue(),
                known.getOrDefault(code, Standing.NOTHING)));
      }
    }
    declared.stream()
        .filter(one -> codes.add(one.code()))
        .map(one ->
            line(one.code(), Optional.of(Entity.of(one)), Optional.empty(), 0, Standing.NOTHING))
        .forEach(found::add);
    return found;
  }

  private Delegation line(
      String code,
      Optional<Entity> entity,
      Optional<Mission> mission,
      int count,
      Standing standing) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Sitting.NEW_YORK);
    String name =
        entity
            .map(one -> one.shortName(Language.ENGLISH, today))
            .or(() -> mission.map(Mission::name))
            .orElse(code);
    String key = entity.map(one -> one.sortKey(Language.ENGLISH, today)).orElse(name);
    return new Delegation(
        code,
        name,
        key.toLowerCase(Locale.ROOT),
        entity.map(Entity::kind),
        mission,
        count,
        standing);
  }
}
