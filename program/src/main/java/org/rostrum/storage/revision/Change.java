package org.rostrum.storage.revision;

import java.util.Optional;

/**
 * One field before and after.
 *
 * @param before empty when the field was not set
 * @param after empty when the field is not set any more
 */
public record Change(Optional<String> before, Optional<String> after) {
  /** A field that got other words. */
  public static Change of(String before, String after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  /** A field that was empty. */
  public static Change to(String after) {
    return new Change(Optional.empty(), Optional.of(after));
  }
}
