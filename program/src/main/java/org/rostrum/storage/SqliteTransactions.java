package org.rostrum.storage;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.sqlite.SQLiteException;

/**
 * SQLite takes a transaction back by itself when its disk is full. To take it back once more is
 * then no second fault, which would hide the first.
 */
final class SqliteTransactions extends JdbcTransactionManager {
  private static final long serialVersionUID = 1L;

  SqliteTransactions(DataSource source) {
    super(source);
    setExceptionTranslator(new SqliteErrors());
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    try {
      super.doRollback(status);
    } catch (DataAccessException e) {
      if (!isTakenBack(e)) {
        throw e;
      }
    }
  }

  private static boolean isTakenBack(DataAccessException fault) {
    return fault.getCause() instanceof SQLiteException said
        && String.valueOf(said.getMessage()).contains("no transaction is active");
  }
}
