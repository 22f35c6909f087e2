package org.rostrum.storage;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Whether a database refused because its disk has no room. Either vendor then takes the whole
 * transaction back, also when it is the commit that found no room.
 */
final class FullDisk {
  /** PostgreSQL's state "disk_full". */
  private static final String STATE = "53100";

  private static final Set<SQLiteErrorCode> CODES =
      Set.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

  private FullDisk() {}

  static boolean isSaidBy(Throwable fault) {
    for (@Nullable Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof SQLiteException sqlite && CODES.contains(sqlite.getResultCode())) {
        return true;
      }
      if (each instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
