package org.rostrum.web.watch;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rostrum.storage.doctor.TimeZones;
import org.rostrum.storage.files.Scrub;
import org.rostrum.storage.night.NightScrub;
import org.rostrum.storage.vault.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes round the house each minute: the reserve, the disk, the nightly scrub. */
final class Caretaker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

  private final Storage storage;
  private final NightScrub scrub;
  private final long reserve;
  private final DiskAlarm alarm = new DiskAlarm();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("caretaker").factory());
  private volatile boolean running;

  /**
   * A caretaker.
   *
   * @param reserve the bytes of the reserve; 0 for none
   */
  Caretaker(Storage storage, NightScrub scrub, long reserve) {
    this.storage = storage;
    this.scrub = scrub;
    this.reserve = reserve;
  }

  @Override
  public void start() {
    running = true;
    LOG.atInfo()
        .addKeyValue("database", storage.database().vendor())
        .addKeyValue("tables", storage.database().schema())
        .addKeyValue("zones", TimeZones.edition())
        .addKeyValue("java", Runtime.version())
        .log("The house opens");
    rounds.execute(this::layReserve);
    var _ = rounds.scheduleWithFixedDelay(this::round, 2, 60, TimeUnit.SECONDS);
  }

  private void layReserve() {
    try {
      if (reserve > 0) {
        storage.reserve().lay(reserve);
      }
    } catch (IOException e) {
      LOG.atError().setCause(e).log("The reserve could not be laid");
    }
  }

  /** One round. */
  void round() {
    if (!running) {
      return;
    }
    try {
      alarm.look(storage.space().percentUsed());
      scrub.whenDue().ifPresent(Caretaker::say);
    } catch (IOException | RuntimeException e) {
      if (running) {
        LOG.atError().setCause(e).log("A round of the caretaker failed");
      }
    }
  }

  private static void say(Scrub.Report report) {
    var line =
        (report.damaged().isEmpty() ? LOG.atInfo() : LOG.atError())
            .addKeyValue("files", report.read())
            .addKeyValue("damaged", report.damaged().size());
    line.log(
        report.damaged().isEmpty()
            ? "The nightly scrub found every file as it was kept"
            : "The nightly scrub found damaged files: run rostrum doctor");
  }

  @Override
  public void stop() {
    running = false;
    rounds.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
