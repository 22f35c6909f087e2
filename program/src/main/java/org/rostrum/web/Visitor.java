package org.rostrum.web;

import java.util.List;
import java.util.Optional;

/**
 * Whoever looks at a page, as the masthead shows them.
 *
 * @param name as colleagues know them; empty for one who has not entered
 * @param house the mission or office they work for
 * @param ways the pages they may go to from everywhere
 */
public record Visitor(Optional<String> name, Optional<String> house, List<Way> ways) {
  /** One who has not entered. */
  public static final Visitor NOBODY = new Visitor(Optional.empty(), Optional.empty(), List.of());

  public Visitor {
    ways = List.copyOf(ways);
  }

  public boolean hasEntered() {
    return name.isPresent();
  }
}
