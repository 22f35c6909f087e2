package org.rostrum.post;

import java.util.Optional;

/** Where letters of a kind are declined without entering. */
@FunctionalInterface
public interface StopLinks {
  /** The address for a letter; empty where its kind cannot be declined. */
  Optional<String> of(KeptLetter letter);
}
