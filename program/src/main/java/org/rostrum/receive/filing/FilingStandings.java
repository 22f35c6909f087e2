package org.rostrum.receive.filing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.debate.Standing;
import org.rostrum.debate.Standings;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.receive.draft.Drafts;

/** Answers how far each mission has come in a debate. */
public final class FilingStandings implements Standings {
  private final People people;
  private final Filings filings;
  private final Drafts drafts;

  public FilingStandings(People people, Filings filings, Drafts drafts) {
    this.people = people;
    this.filings = filings;
    this.drafts = drafts;
  }

  @Override
  public Map<String, Standing> of(String debate) {
    Map<String, List<Filing>> all =
        filings.ofDebate(debate).stream()
            .collect(Collectors.groupingBy(each -> each.key().mission()));
    Map<String, Standing> standings = new TreeMap<>();
    for (Mission mission : people.missions()) {
      List<Filing> own = all.getOrDefault(mission.code(), List.of());
      if (!own.isEmpty()) {
        standings.put(mission.code(), standing(own));
      } else if (drafts.find(debate, mission.code()).statement().isPresent()) {
        standings.put(mission.code(), Standing.DRAFTED);
      }
    }
    return standings;
  }

  private static Standing standing(List<Filing> own) {
    Filing last =
        own.stream()
            .filter(each -> each.state().stands() && !each.isWaiting())
            .reduce((before, after) -> after)
            .orElse(own.getLast());
    return switch (last.state()) {
      case DRAFT -> Standing.DRAFTED;
      case RECEIVED ->
          last.letter() instanceof CoverLetter.There
              ? Standing.FILED
              : Standing.FILED_WITHOUT_COVER;
      case ACCEPTED, COMPILED, ISSUED, CORRECTED -> Standing.ACCEPTED;
      case RETURNED -> Standing.RETURNED;
      case WITHDRAWN -> Standing.WITHDRAWN;
      case REFUSED, REPLACED -> Standing.NOTHING;
    };
  }
}
