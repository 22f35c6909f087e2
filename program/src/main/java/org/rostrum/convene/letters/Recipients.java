package org.rostrum.convene.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.debate.Standing;
import org.rostrum.debate.Standings;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.post.Addressee;

/** Finds whom a letter goes to. */
public final class Recipients {
  private static final int ENOUGH = 2;

  private final Addressees addressees;
  private final People people;
  private final KeyShelf keys;
  private final Optional<Standings> standings;

  public Recipients(
      Addressees addressees, People people, KeyShelf keys, Optional<Standings> standings) {
    this.addressees = addressees;
    this.people = people;
    this.keys = keys;
    this.standings = standings;
  }

  /**
   * What is asked for.
   *
   * @param role only for {@link Audience#ROLE}
   * @param mission only for {@link Audience#MISSION}
   */
  public record Asked(Audience audience, Role role, String mission) {}

  /**
   * Who was found.
   *
   * @param people by mission and name
   * @param unreached the missions that are meant and have nobody to write to
   */
  public record Found(List<Addressee> people, List<Mission> unreached) {}

  /** The audiences that can be asked for in this house. */
  public List<Audience> offered() {
    return List.of(Audience.values()).stream()
        .filter(audience -> standings.isPresent() || !audience.asksForStanding())
        .toList();
  }

  /** How far a mission has come; empty where nobody can tell. */
  public Map<String, Standing> standings(String debate) {
    return standings.map(known -> known.of(debate)).orElse(Map.of());
  }

  /** Can this house tell how far missions have come? */
  public boolean knowsStandings() {
    return standings.isPresent();
  }

  /** Finds them, as of now. */
  public Found find(String debate, Asked asked) {
    return switch (asked.audience()) {
      case ALL -> ofMissions(mission -> true);
      case NOT_DRAFTED, NOT_FILED, WITHOUT_COVER, RETURNED -> {
        Map<String, Standing> known = standings(debate);
        yield ofMissions(mission ->
            asked.audience().takes(known.getOrDefault(mission.code(), Standing.NOTHING)));
      }
      case ONE_ADMINISTRATOR -> {
        Map<String, Long> administrators =
            addressees.ofRole(Role.ADMINISTRATOR).stream()
                .collect(Collectors.groupingBy(Addressee::mission, Collectors.counting()));
        yield ofMissions(mission ->
            mission.access() == Mission.Access.OWN_PEOPLE
                && administrators.getOrDefault(mission.code(), 0L) < ENOUGH);
      }
      case WITHOUT_KEY -> {
        Set<String> holders = keys.holders();
        yield new Found(
            addressees.ofAllMissions().stream()
                .filter(one -> !holders.contains(one.person()))
                .toList(),
            List.of());
      }
      case ROLE -> new Found(addressees.ofRole(asked.role()), List.of());
      case MISSION -> ofMissions(mission -> mission.code().equals(asked.mission()));
    };
  }

  private Found ofMissions(Predicate<Mission> meant) {
    List<Mission> missions =
        people.missions().stream()
            .filter(mission -> !mission.code().equals(Mission.HOUSE))
            .filter(meant)
            .toList();
    Set<String> codes = missions.stream().map(Mission::code).collect(Collectors.toSet());
    List<Addressee> found =
        addressees.ofAllMissions().stream().filter(one -> codes.contains(one.mission())).toList();
    Set<String> reached = found.stream().map(Addressee::mission).collect(Collectors.toSet());
    return new Found(
        found, missions.stream().filter(mission -> !reached.contains(mission.code())).toList());
  }
}
