package org.rostrum.receive.pages;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rostrum.receive.letters.FilingLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the letters about receipts written, beside all that people wait for: nobody's receipt waits
 * for a letter. What is left untold when the house stops is told when it starts again.
 */
final class Telling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final Duration LAST = Duration.ofSeconds(5);

  private final FilingLetters letters;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("telling").factory());

  Telling(FilingLetters letters) {
    this.letters = letters;
  }

  /** Soon tells whatever is not told yet. */
  void soon() {
    if (asked.compareAndSet(false, true)) {
      teller.execute(this::tell);
    }
  }

  private void tell() {
    asked.set(false);
    try {
      letters.tell();
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).log("Letters about receipts could not be written; tried again");
    }
  }

  @Override
  public void close() {
    teller.shutdown();
    try {
      if (!teller.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS)) {
        teller.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
