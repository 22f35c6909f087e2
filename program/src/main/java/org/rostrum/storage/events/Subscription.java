package org.rostrum.storage.events;

/** A listener that is being told. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  /** Tells it no more. */
  @Override
  void close();
}
