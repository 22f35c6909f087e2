package org.rostrum.gates.planted;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test that somebody switched off. */
class SwitchedOff {
  @Disabled("planted")
  @Test
  void neverRuns() {}
}
