package org.rostrum.people.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * What the provider said of somebody, once its answer holds.
 *
 * @param subject the provider's name for them
 * @param mail their address; empty where it says none
 * @param standing whether the provider says that the address is theirs
 * @param shown when they last proved to the provider that they are there; empty where it does not
 *     say
 */
record Proof(String subject, String mail, Mail standing, Optional<Instant> shown) {

  /** What the provider says of an address. */
  enum Mail {
    VERIFIED,
    NOT_VERIFIED
  }
}
