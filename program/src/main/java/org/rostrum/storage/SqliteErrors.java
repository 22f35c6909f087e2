package org.rostrum.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite's errors as the same exceptions that PostgreSQL's become, so that callers see one kind.
 */
final class SqliteErrors implements SQLExceptionTranslator {
  @Override
  public DataAccessException translate(String task, @Nullable String sql, SQLException error) {
    if (!(error instanceof SQLiteException sqlite)) {
      return new UncategorizedSQLException(task, sql, error);
    }
    SQLiteErrorCode extended = sqlite.getResultCode();
    if (extended == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
        || extended == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE) {
      return new DuplicateKeyException(task, error);
    }
    return switch (SQLiteErrorCode.getErrorCode(extended.code & 0xff)) {
      case SQLITE_CONSTRAINT -> new DataIntegrityViolationException(task, error);
      case SQLITE_BUSY, SQLITE_LOCKED -> new CannotAcquireLockException(task, error);
      case SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB ->
          new DataAccessResourceFailureException(task, error);
      default -> new UncategorizedSQLException(task, sql, error);
    };
  }
}
