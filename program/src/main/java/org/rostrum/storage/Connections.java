package org.rostrum.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rostrum.storage.DatabasePlace.PostgresServer;
import org.rostrum.storage.DatabasePlace.SqliteFile;
import org.rostrum.storage.StorageTrouble.Kind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The open connections. SQLite takes one writer at a time, so there is one connection that writes,
 * and others wait for it in a fair queue rather than by polling the file's lock; readers have their
 * own and see the last committed state. PostgreSQL has one pool for both.
 *
 * @param writer what writes, and reads what it wrote
 * @param reader what only reads
 */
record Connections(HikariDataSource writer, HikariDataSource reader) implements AutoCloseable {
  private static final int READERS = 4;
  private static final int WAIT_MILLIS = 10_000;

  static Connections open(DatabasePlace place) {
    return switch (place) {
      case SqliteFile sqlite -> sqlite(sqlite.file());
      case PostgresServer server -> postgres(server);
    };
  }

  /** One connection at a time, outside the pools. */
  static DataSource source(DatabasePlace place) {
    return switch (place) {
      case SqliteFile sqlite -> sqliteSource(sqlite.file(), TransactionMode.IMMEDIATE);
      case PostgresServer server -> postgresSource(server);
    };
  }

  private static Connections sqlite(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Folders.make(folder);
      }
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", String.valueOf(file.getParent())).because(e);
    }
    HikariDataSource writer = pool("writer", sqliteSource(file, TransactionMode.IMMEDIATE), 1);
    HikariConfig reading =
        settings("reader", sqliteSource(file, TransactionMode.DEFERRED), READERS);
    reading.setConnectionInitSql("PRAGMA query_only = 1");
    return new Connections(writer, new HikariDataSource(reading));
  }

  /** SQLite as it is always opened, by the server, the migrations and the terminal. */
  static SQLiteDataSource sqliteSource(Path file, TransactionMode transactions) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(WAIT_MILLIS);
    config.setTransactionMode(transactions);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  private static Connections postgres(PostgresServer place) {
    try {
      HikariDataSource pool = pool("rostrum", postgresSource(place), place.connections());
      return new Connections(pool, pool);
    } catch (HikariPool.PoolInitializationException e) {
      throw StorageTrouble.of(Kind.UNREACHABLE, "url", place.url(), "reason", reason(e)).because(e);
    }
  }

  /** PostgreSQL as it is always opened: no statement may wait for ever for another's lock. */
  static DataSource postgresSource(PostgresServer place) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(place.url());
    source.setUser(place.user());
    source.setPassword(place.password().value());
    source.setApplicationName("rostrum");
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(10);
    source.setOptions(
        "-c lock_timeout=" + WAIT_MILLIS + " -c idle_in_transaction_session_timeout=60000");
    return source;
  }

  private static String reason(Exception e) {
    return Optional.ofNullable(e.getCause())
        .map(Throwable::getMessage)
        .orElseGet(() -> String.valueOf(e.getMessage()));
  }

  private static HikariDataSource pool(String name, DataSource source, int size) {
    return new HikariDataSource(settings(name, source, size));
  }

  private static HikariConfig settings(String name, DataSource source, int size) {
    HikariConfig config = new HikariConfig(new Properties());
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(WAIT_MILLIS);
    return config;
  }

  @Override
  public void close() {
    reader.close();
    writer.close();
  }
}
