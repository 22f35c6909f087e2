package org.rostrum.storage.events;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rostrum.storage.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * SQLite: this process is told right after its own commit; for the commits of other processes (the
 * terminal) the newest numbers are read twice a second, which costs less than a page.
 */
final class SqliteWatch implements Watch {
  private static final long EVERY_MILLIS = 500;

  private final Database database;
  private final Runnable look;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("events-sqlite").factory());
  private long seen = -1;

  SqliteWatch(Database database, Runnable look) {
    this.database = database;
    this.look = look;
  }

  @Override
  public void begin() {
    var _ =
        clock.scheduleWithFixedDelay(this::poll, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void poll() {
    try {
      long now = database.changesByOthers();
      if (now != seen) {
        seen = now;
        look.run();
      }
    } catch (DataAccessException e) {
      seen = -1; // busy, or closing: look again next time
    }
  }

  @Override
  public void announce(JdbcClient jdbc, String topic, long sequence) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException("an event is published inside Database.write");
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              clock.execute(look);
            }
          }
        });
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
