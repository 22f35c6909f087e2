package org.rostrum.cover.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks have found so far. A hostile file may give cause for a million findings of one
 * sort: of each check only the first few are kept. For one thread.
 */
public final class Findings {
  private static final int OF_ONE_CHECK = 5;

  private final Policy policy;
  private final List<CoverFinding> found = new ArrayList<>();
  private final Map<Check, Integer> counts = new EnumMap<>(Check.class);

  public Findings(Policy policy) {
    this.policy = policy;
  }

  public void add(Check check, Spot spot) {
    add(check, spot, "");
  }

  /** Adds a finding with the words it is about; they are made harmless to show. */
  public void add(Check check, Spot spot, String words) {
    CoverFinding finding = new CoverFinding(check, policy.severity(check), spot, Shown.safe(words));
    if (found.contains(finding) || counts.merge(check, 1, Integer::sum) > OF_ONE_CHECK) {
      return;
    }
    found.add(finding);
  }

  /** Adds what was found in a file of a container. */
  public void addAll(Findings others, String container) {
    for (CoverFinding finding : others.found) {
      add(finding.check(), finding.spot().in(container), finding.words());
    }
  }

  /** The gravest first; among equals as found. */
  public List<CoverFinding> sorted() {
    return found.stream().sorted(Comparator.comparing(CoverFinding::severity)).toList();
  }

  public boolean has(Check check) {
    return counts.containsKey(check);
  }

  /** Whether something was found that does this to the verdict. */
  public boolean weigh(Check.Weight weight) {
    return found.stream().anyMatch(finding -> finding.check().weight() == weight);
  }
}
