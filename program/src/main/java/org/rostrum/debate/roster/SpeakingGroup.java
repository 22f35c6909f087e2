package org.rostrum.debate.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of States that speaks together, with the days each belonged to it. Alignment with a
 * statement is another matter: it is stored as submitted, per statement.
 *
 * @param code such as {@code "NORDIC"}
 * @param name in English
 * @param memberships who belonged to it when
 */
public record SpeakingGroup(String code, String name, List<Membership> memberships) {
  public SpeakingGroup {
    memberships = List.copyOf(memberships);
  }

  /**
   * Belonging to a group.
   *
   * @param from the first day; {@link LocalDate#MIN} when it is older than the roster
   * @param until the first day outside; {@link LocalDate#MAX} while it lasts
   */
  public record Membership(String code, LocalDate from, LocalDate until) {}

  /** All groups the roster knows. */
  public static List<SpeakingGroup> all() {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Membership>> memberships = new LinkedHashMap<>();
    for (List<String> row : Table.rows("groups.tsv", 5)) {
      names.put(row.get(0), row.get(1));
      memberships
          .computeIfAbsent(row.get(0), _ -> new ArrayList<>())
          .add(
              new Membership(
                  row.get(2),
                  Table.day(row.get(3), LocalDate.MIN),
                  Table.day(row.get(4), LocalDate.MAX)));
    }
    List<SpeakingGroup> groups = new ArrayList<>();
    memberships.forEach((code, members) ->
        groups.add(new SpeakingGroup(code, names.getOrDefault(code, code), members)));
    return List.copyOf(groups);
  }

  /** The group of a code. */
  public static Optional<SpeakingGroup> of(String code) {
    return all().stream().filter(group -> group.code().equals(code)).findFirst();
  }

  /** The codes of its members on a day, in order of code. */
  public List<String> members(LocalDate day) {
    return memberships.stream()
        .filter(one -> !day.isBefore(one.from()) && day.isBefore(one.until()))
        .map(Membership::code)
        .sorted()
        .toList();
  }
}
