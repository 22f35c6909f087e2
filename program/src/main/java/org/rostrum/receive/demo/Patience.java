package org.rostrum.receive.demo;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.events.Subscription;

/** Waits for what is done in the background, and goes on without it after a while. */
final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Events events;

  Patience(Events events) {
    this.events = events;
  }

  /** Waits until something is there; it is looked for whenever the house tells of news. */
  void until(BooleanSupplier isThere) {
    Semaphore news = new Semaphore(0);
    long end = System.nanoTime() + LONGEST.toNanos();
    try (Subscription _ = events.subscribe((topic, sequence) -> news.release())) {
      while (!isThere.getAsBoolean() && System.nanoTime() < end) {
        boolean heard = news.tryAcquire(1, TimeUnit.SECONDS);
        if (heard) {
          news.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
