package org.rostrum.people.pace;

import java.time.Duration;

/**
 * Counts failed tries of passkeys: of one person's keys from one address, and from everywhere. Only
 * failures count, and those from elsewhere slow down nobody who has not failed: whoever tries
 * another's key makes himself wait, and never its owner.
 */
final class Failures {
  /** From one address: whole missions share one, so what counts is the key with the address. */
  private static final Measure FROM_ONE_ADDRESS = new Measure(10, Duration.ofSeconds(10));

  private static final Measure FROM_EVERYWHERE = new Measure(50, Duration.ofSeconds(10));

  private final Pace pace;

  Failures(Pace pace) {
    this.pace = pace;
  }

  /**
   * How long this address waits before it tries this key again.
   *
   * @param key the person's whose key it is, or the key's own name where nobody has it
   */
  Duration owed(String key, String address) {
    Duration own = pace.owed(here(key, address), FROM_ONE_ADDRESS);
    if (!own.isZero()) {
      return own;
    }
    return pace.isUsed(here(key, address))
        ? pace.owed(everywhere(key), FROM_EVERYWHERE)
        : Duration.ZERO;
  }

  /** A try failed. */
  void count(String key, String address) {
    pace.use(here(key, address), FROM_ONE_ADDRESS);
    pace.use(everywhere(key), FROM_EVERYWHERE);
  }

  private static String here(String key, String address) {
    return "failed " + key + " from " + address;
  }

  private static String everywhere(String key) {
    return "failed " + key;
  }
}
