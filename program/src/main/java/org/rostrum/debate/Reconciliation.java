package org.rostrum.debate;

import java.util.Optional;

/**
 * Whether the filings of a debate and the register agree: every filing that the register received
 * is there and ends as the register says, or is open. A compilation that does not reconcile is not
 * official.
 */
@FunctionalInterface
public interface Reconciliation {
  /**
   * The first filing that does not agree.
   *
   * @param filing its code: {@code "QLY-1"}
   * @param why in plain English
   */
  record Amiss(String filing, String why) {}

  /** The first thing amiss; nothing when all agrees. */
  Optional<Amiss> first(String debate);
}
