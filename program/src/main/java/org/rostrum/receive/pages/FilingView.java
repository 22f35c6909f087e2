package org.rostrum.receive.pages;

import java.util.List;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Step;

/**
 * A filing as pages show it.
 *
 * @param mission the mission's name
 * @param actor the name of who filed it
 * @param steps what was done to it, in order
 * @param possible what the rules allow now
 */
public record FilingView(
    Filing filing, String mission, String actor, List<Told> steps, List<Deed> possible) {
  /** One step, with the name of who took it. */
  public record Told(Step step, String actor) {}

  public FilingView {
    steps = List.copyOf(steps);
    possible = List.copyOf(possible);
  }

  /** Do the rules allow it now? */
  public boolean may(Deed deed) {
    return possible.contains(deed);
  }

  /** The last reason given for something, where one was. */
  public String reason(Deed deed) {
    return steps.stream()
        .filter(told -> told.step().deed() == deed)
        .map(told -> told.step().reason())
        .reduce("", (before, after) -> after);
  }
}
