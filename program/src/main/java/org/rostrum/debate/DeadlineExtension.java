package org.rostrum.debate;

import java.time.Duration;

/**
 * Moves a debate's deadline as its policy's outage rule says, for the act that keeps the filing
 * room open. The room {@code convene} answers. Called inside an open {@code Database.write}, the
 * change is part of it.
 */
@FunctionalInterface
public interface DeadlineExtension {
  /**
   * Moves the deadline on, beside what moved it before.
   *
   * @param by how far; not negative
   */
  void extend(String debate, Duration by);
}
