package org.rostrum.storage.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.rostrum.storage.Database;

/** {@code COPY} of every table as CSV, all in one repeatable-read transaction: one state. */
record PostgresSnapshot(Database database) implements Snapshot {
  static final String FOLDER = "tables/";

  @Override
  public void write(Target target, Entries entries) throws IOException {
    try (Connection connection = database.ownConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
      List<String> tables = PostgresTables.inOrder(connection);
      for (String table : tables) {
        entries.add(FOLDER + table + ".csv", out -> copy(copies, table, out));
      }
      connection.rollback();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void copy(CopyManager copies, String table, OutputStream out) throws IOException {
    try {
      copies.copyOut("COPY \"" + table + "\" TO STDOUT WITH (FORMAT csv, HEADER)", out);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
