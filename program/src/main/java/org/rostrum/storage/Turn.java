package org.rostrum.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One turn in a queue that all servers on one PostgreSQL share: an advisory lock, taken before the
 * transaction's first statement (so that the transaction sees what the one before committed) and
 * given back after its end.
 */
final class Turn implements TransactionSynchronization {
  private final Connection connection;
  private final String queue;

  private Turn(Connection connection, String queue) {
    this.connection = connection;
    this.queue = queue;
  }

  /** Waits for the turn of the transaction that has just begun on this thread. */
  static void take(DataSource source, String queue) {
    Turn turn = new Turn(DataSourceUtils.getConnection(source), queue);
    try {
      // Alone: inside the transaction it would fix what the transaction sees before the wait.
      turn.connection.setAutoCommit(true);
      turn.run("SELECT pg_advisory_lock(hashtextextended(?, 0))");
      turn.connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new CannotAcquireLockException("waiting for a turn in " + queue, e);
    }
    TransactionSynchronizationManager.registerSynchronization(turn);
  }

  @Override
  public void afterCompletion(int status) {
    try {
      run("SELECT pg_advisory_unlock(hashtextextended(?, 0))");
    } catch (SQLException e) {
      // The connection is broken. The server gave the turn back when it noticed.
      abort();
    }
  }

  private void abort() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      throw new IllegalStateException("a broken connection that cannot be dropped", e);
    }
  }

  private void run(String statement) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, queue);
      prepared.execute();
    }
  }
}
