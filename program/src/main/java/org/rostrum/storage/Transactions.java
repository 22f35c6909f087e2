package org.rostrum.storage;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.rostrum.storage.StorageTrouble.Kind;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs work in transactions, again where two met, and says honestly what is not known. */
final class Transactions {
  private static final int ATTEMPTS = 30;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final Vendor vendor;
  private final String place;
  private final DataSource source;
  private final PlatformTransactionManager writes;
  private final PlatformTransactionManager reads;

  /**
   * @param place where the database is, in words for the operator
   */
  Transactions(
      Vendor vendor,
      String place,
      DataSource source,
      PlatformTransactionManager writes,
      PlatformTransactionManager reads) {
    this.vendor = vendor;
    this.place = place;
    this.source = source;
    this.writes = writes;
    this.reads = reads;
  }

  <T> T write(JdbcClient jdbc, Work<T> work) {
    if (joins()) {
      return work.with(jdbc);
    }
    return again(serializable(), jdbc, work, () -> {});
  }

  <T> T writeInTurn(JdbcClient jdbc, String queue, Work<T> work) {
    return switch (vendor) {
      case SQLITE -> write(jdbc, work); // there every write waits for its turn
      case POSTGRESQL -> {
        if (joins()) {
          throw new IllegalStateException("a turn is taken first, not inside another write");
        }
        yield again(serializable(), jdbc, work, () -> Turn.take(source, queue));
      }
    };
  }

  <T> T read(JdbcClient jdbc, Work<T> work) {
    DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
    reading.setReadOnly(true);
    if (vendor == Vendor.POSTGRESQL) {
      reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }
    return once(reads, reading, jdbc, work);
  }

  /** Whether this thread writes already; to write while reading is a fault of ours. */
  private static boolean joins() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return false;
    }
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("write inside read: decide inside write instead");
    }
    return true;
  }

  private TransactionDefinition serializable() {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    if (vendor == Vendor.POSTGRESQL) {
      definition.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    }
    return definition;
  }

  private <T> T again(
      TransactionDefinition definition, JdbcClient jdbc, Work<T> work, Runnable first) {
    long began = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        return once(
            writes,
            definition,
            jdbc,
            within -> {
              first.run();
              return work.with(within);
            });
      } catch (ConcurrencyFailureException e) {
        if (attempt == ATTEMPTS || System.nanoTime() - began > PATIENCE_NANOS) {
          throw busy(e);
        }
        pause(attempt);
      }
    }
  }

  /** Two that met step apart by a little chance, or they would meet again. */
  private static void pause(int attempt) {
    long most = TimeUnit.MILLISECONDS.toNanos(Math.min(200, 2L << Math.min(attempt, 7)));
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, most));
  }

  private <T> T once(
      PlatformTransactionManager manager,
      TransactionDefinition definition,
      JdbcClient jdbc,
      Work<T> work) {
    TransactionStatus status = begin(manager, definition);
    T done;
    try {
      done = work.with(jdbc);
    } catch (DataAccessException e) {
      rollBack(manager, status, e);
      throw FullDisk.isSaidBy(e) ? noRoom(e) : e;
    } catch (RuntimeException | Error e) {
      rollBack(manager, status, e);
      throw e;
    }
    commit(manager, status);
    return done;
  }

  private static TransactionStatus begin(
      PlatformTransactionManager manager, TransactionDefinition definition) {
    try {
      return manager.getTransaction(definition);
    } catch (CannotCreateTransactionException e) {
      throw busy(e);
    }
  }

  private static void rollBack(
      PlatformTransactionManager manager, TransactionStatus status, Throwable why) {
    try {
      manager.rollback(status);
    } catch (TransactionException | DataAccessException e) {
      why.addSuppressed(e); // the connection is gone, and the transaction with it
    }
  }

  private void commit(PlatformTransactionManager manager, TransactionStatus status) {
    try {
      manager.commit(status);
    } catch (ConcurrencyFailureException e) {
      throw e; // the database says it did not happen
    } catch (TransactionException | DataAccessException e) {
      throw FullDisk.isSaidBy(e) ? noRoom(e) : StorageTrouble.of(Kind.OUTCOME_UNKNOWN).because(e);
    }
  }

  private StorageTrouble noRoom(RuntimeException cause) {
    return StorageTrouble.of(Kind.DISK_FULL, "folder", place).because(cause);
  }

  private static StorageTrouble busy(RuntimeException cause) {
    return StorageTrouble.of(Kind.BUSY).because(cause);
  }
}
