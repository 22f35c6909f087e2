package org.rostrum.storage;

import java.nio.file.Path;

/** Where the database is. */
public sealed interface DatabasePlace {
  /** Which database that is. */
  Vendor vendor();

  /**
   * A file of SQLite. Its folder is made when it is not there.
   *
   * @param file the database; two more files stand beside it while it is open
   */
  record SqliteFile(Path file) implements DatabasePlace {
    @Override
    public Vendor vendor() {
      return Vendor.SQLITE;
    }
  }

  /**
   * A PostgreSQL server.
   *
   * @param url as JDBC writes it: {@code jdbc:postgresql://host:5432/name}
   * @param user who connects; must own the schema
   * @param password empty where the server trusts the connection
   * @param connections how many are held open at most
   */
  record PostgresServer(String url, String user, Secret password, int connections)
      implements DatabasePlace {
    @Override
    public Vendor vendor() {
      return Vendor.POSTGRESQL;
    }
  }
}
