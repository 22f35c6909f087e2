package org.rostrum.debate;

/** For whom a statement is made. */
public sealed interface Capacity {
  /** For the entity itself. */
  record National() implements Capacity {}

  /**
   * For a group.
   *
   * @param group as printed, with its article: {@code "the Lake States"}
   */
  record OnBehalfOf(String group) implements Capacity {}
}
