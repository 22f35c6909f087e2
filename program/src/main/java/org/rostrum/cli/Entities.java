package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.compile.plan.Participants;
import org.rostrum.debate.Debate;

/** Looks entities up in the roster of States and organizations. */
final class Entities {
  private Entities() {}

  /** The roster as it was on the day of the debate. */
  static Participants.Names of(Debate debate) {
    return name -> Optional.empty();
  }
}
