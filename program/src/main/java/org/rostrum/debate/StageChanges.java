package org.rostrum.debate;

/**
 * Moves a debate on, for the act that compiles it. The room {@code convene} answers. Called inside
 * an open {@code Database.write}, the change is part of it: both happen or neither.
 */
public interface StageChanges {
  /** The compilation is being made: filings stand as they are. */
  void compiling(String debate);

  /** The compilation is issued. */
  void issued(String debate);
}
