package org.rostrum.receive.upload;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sweeps uploads that nobody goes on with, once an hour. */
final class Sweeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  private final ScheduledExecutorService broom =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("upload-sweep").factory());

  Sweeping(Uploads uploads) {
    var _ = broom.scheduleWithFixedDelay(() -> sweep(uploads), 10, 60, TimeUnit.MINUTES);
  }

  private static void sweep(Uploads uploads) {
    try {
      uploads.sweep();
    } catch (RuntimeException e) {
      LOG.atWarn().setCause(e).log("Uploads that were left could not be swept; tried again later");
    }
  }

  @Override
  public void close() {
    broom.shutdownNow();
  }
}
