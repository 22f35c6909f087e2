package org.rostrum.debate;

import java.util.List;
import java.util.Optional;

/**
 * The debates of this house, for acts that did not convene them. The room {@code convene} answers;
 * an answer is as of now, also inside an open transaction of the caller's thread.
 */
public interface Debates {
  /** One debate; empty when there is none of that id. */
  Optional<Convened> find(String id);

  /** All debates, those that meet soonest first. */
  List<Convened> all();
}
