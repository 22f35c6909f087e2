package org.rostrum.storage.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.rostrum.storage.Database;
import org.rostrum.storage.DatabasePlace.PostgresServer;

/** Fills the empty tables from a backup in one transaction. */
final class PostgresFill {
  private PostgresFill() {}

  static void from(Source source, PostgresServer server) throws IOException {
    try (Connection connection = Database.ownConnection(server);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      List<String> tables =
          PostgresTables.inOrder(connection).stream()
              .filter(table -> source.contents().entries().containsKey(entry(table)))
              .toList();
      for (String table : tables.reversed()) {
        statement.execute("DELETE FROM \"" + table + "\""); // rows that a migration put there
      }
      CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : tables) {
        try (InputStream in = source.entry(entry(table))) {
          copies.copyIn(
              "COPY \""
                  + table
                  + "\" ("
                  + columns(source, table)
                  + ")"
                  + " FROM STDIN WITH (FORMAT csv, HEADER)",
              in);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String entry(String table) {
    return PostgresSnapshot.FOLDER + table + ".csv";
  }

  /** The first line of a table's entry: our columns need no quotes. */
  private static String columns(Source source, String table) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(source.entry(entry(table)), StandardCharsets.UTF_8))) {
      return String.valueOf(reader.readLine());
    }
  }
}
