package org.rostrum.receive.upload;

import org.rostrum.receive.draft.Place;

/** Hears that a file has come in for a draft. Must be quick: the sender waits. */
@FunctionalInterface
public interface Arrived {
  void at(Place place);
}
