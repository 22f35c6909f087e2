package org.rostrum.gates.planted;

import org.junit.jupiter.api.Test;

/** A test class by content, but not by name. */
class Overlooked {
  @Test
  void neverRuns() {}
}
