package org.rostrum.storage.events;

/** Hears of events, on one thread, one after the other; must be quick. */
@FunctionalInterface
public interface Listener {
  /** A topic has come to a number, higher than any told before of it. */
  void heard(String topic, long sequence);
}
