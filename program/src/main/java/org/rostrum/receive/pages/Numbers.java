package org.rostrum.receive.pages;

import java.util.Optional;

/** Numbers as addresses and forms have them. */
public final class Numbers {
  private Numbers() {}

  /** The number; empty for anything else. */
  public static Optional<Long> of(String text) {
    return text.matches("[0-9]{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
