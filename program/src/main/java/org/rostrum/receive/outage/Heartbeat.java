package org.rostrum.receive.outage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.rostrum.storage.StorageTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * This server's signs of life: one every few seconds, as long as what it is given is kept. A server
 * whose storage fails is silent, as one that is not there.
 */
public final class Heartbeat implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final int EVERY_SECONDS = 15;

  private final Outages outages;
  private final OutageLetters letters;
  private final Supplier<Optional<StorageTrouble>> trouble;
  private final LongSupplier nanos;
  private final String server;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("heartbeat").factory());
  private volatile boolean running;
  private long lastBeat;
  private boolean hasBeaten;

  /**
   * @param trouble what keeps filings from being kept, if something does
   * @param nanos a clock that nobody sets
   * @param server names this server among those on the same database
   */
  public Heartbeat(
      Outages outages,
      OutageLetters letters,
      Supplier<Optional<StorageTrouble>> trouble,
      LongSupplier nanos,
      String server) {
    this.outages = outages;
    this.letters = letters;
    this.trouble = trouble;
    this.nanos = nanos;
    this.server = server;
  }

  /** One sign of life, unless what is given would not be kept. */
  synchronized void beat() {
    try {
      Optional<StorageTrouble> wrong = trouble.get();
      if (wrong.isPresent()) {
        LOG.atError().setCause(wrong.get()).log("No sign of life: filings could not be kept");
        return;
      }
      long now = nanos.getAsLong();
      Duration silent = hasBeaten ? Duration.ofNanos(now - lastBeat) : Duration.ofDays(1);
      outages
          .beat(server, silent)
          .ifPresent(outage ->
              LOG.atWarn()
                  .addKeyValue("from", outage.began())
                  .addKeyValue("to", outage.ended())
                  .log("The service was out"));
      lastBeat = now;
      hasBeaten = true;
      letters.tell();
    } catch (StorageTrouble | DataAccessException e) {
      LOG.atError().setCause(e).log("No sign of life: the database does not take it");
    }
  }

  @Override
  public void start() {
    running = true;
    beat();
    var _ =
        heart.scheduleWithFixedDelay(this::beat, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    running = false;
    heart.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
