package org.rostrum.gates.planted;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A drill that a quick look leaves out. */
@Tag("drill")
class Drill {
  @Test
  void neverRuns() {}
}
