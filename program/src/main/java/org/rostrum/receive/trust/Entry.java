package org.rostrum.receive.trust;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a mission's trust list. Never changed; it is asked for, agreed to, and may end.
 *
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
 * @param certificate base64 of its DER; empty where only the fingerprint was told
 * @param whose the signer, in the officer's words
 * @param grounds how the officer came to know it
 */
public record Entry(
    String id,
    String mission,
    String fingerprint,
    String certificate,
    String whose,
    String grounds,
    Act asked,
    Optional<Act> agreed,
    Optional<Act> ended) {

  /** Who did it, by id, and when. */
  public record Act(String who, Instant at) {}

  /** Whether it counts now. */
  public boolean counts() {
    return agreed.isPresent() && ended.isEmpty();
  }

  /** Whether it waits for a second officer. */
  public boolean waits() {
    return agreed.isEmpty() && ended.isEmpty();
  }
}
