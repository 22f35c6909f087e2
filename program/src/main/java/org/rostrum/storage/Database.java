package org.rostrum.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The database: one of two vendors, the same promises. What {@link #write} returned is on the disk.
 * Writing transactions behave as if one ran after the other (SQLite has one writer; PostgreSQL runs
 * them serializable, and they are run again when they met), so what holds on one vendor holds on
 * the other; what people edit carries versions all the same ({@code storage.revision}).
 *
 * <p>Safe for many threads. Statements given to {@link #jdbc} or to a {@code JdbcTemplate} over
 * {@link #dataSource} inside {@code write} belong to its transaction.
 */
public final class Database implements AutoCloseable {
  private final DatabasePlace place;
  private final Vendor vendor;
  private final Connections connections;
  private final JdbcClient writing;
  private final JdbcClient reading;
  private final JdbcTransactionManager writes;
  private final Transactions transactions;

  private Database(DatabasePlace place, Connections connections) {
    this.place = place;
    this.vendor = place.vendor();
    this.connections = connections;
    this.writing = client(connections.writer(), vendor);
    this.reading = client(connections.reader(), vendor);
    this.writes = manager(connections.writer(), vendor);
    this.transactions =
        new Transactions(
            vendor,
            words(place),
            connections.writer(),
            writes,
            manager(connections.reader(), vendor));
  }

  private static String words(DatabasePlace place) {
    return switch (place) {
      case DatabasePlace.SqliteFile file -> String.valueOf(file.file().getParent());
      case DatabasePlace.PostgresServer server -> server.url();
    };
  }

  /**
   * Opens the database, making it when it is not there, and brings its tables up to date.
   *
   * @throws StorageTrouble when it cannot be reached, a newer program wrote it, or it is set up so
   *     that it would lose what it acknowledged
   */
  public static Database open(StorageSettings settings) {
    return open(settings.database());
  }

  static Database open(DatabasePlace place) {
    Database database = new Database(place, Connections.open(place));
    try {
      SchemaMark mark = SchemaMark.ofThisProgram();
      if (!mark.standsIn(database.writing)) {
        Opening.migrate(place);
        mark.put(database.writing);
      }
      Durability.refuseForgetful(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return database;
  }

  public Vendor vendor() {
    return vendor;
  }

  /**
   * For libraries that want one. Reads and writes; on SQLite it is one connection: give it back.
   */
  public DataSource dataSource() {
    return connections.writer();
  }

  /** For {@code @Transactional} and libraries; prefer {@link #write}, which tries again. */
  public PlatformTransactionManager transactionManager() {
    return writes;
  }

  /** Statements one at a time, each its own transaction, or part of the one that is open. */
  public JdbcClient jdbc() {
    return writing;
  }

  /**
   * Changes something: all of it, on the disk when this returns, or nothing. Inside another {@code
   * write} of this thread it becomes part of that. The work may run several times.
   *
   * @throws StorageTrouble when the database is busy too long, or the outcome is not known
   */
  public <T> T write(Work<T> work) {
    return transactions.write(writing, work);
  }

  /**
   * As {@link #write}, waiting for its turn among all that write under this name, on every server:
   * for hot places (the end of the register), where running again and again would be slow. Not
   * inside another {@code write}.
   */
  public <T> T writeInTurn(String queue, Work<T> work) {
    return transactions.writeInTurn(writing, queue, work);
  }

  /** Reads one state of the database, however many statements it takes. */
  public <T> T read(Work<T> work) {
    if (TransactionSynchronizationManager.hasResource(connections.writer())) {
      return work.with(writing); // sees what its own transaction wrote
    }
    return transactions.read(reading, work);
  }

  /** A connection outside the pools, for who holds one for long (LISTEN, a backup). Close it. */
  public Connection ownConnection() throws SQLException {
    return ownConnection(place);
  }

  /** A connection to a database that is not open. Close it. */
  public static Connection ownConnection(DatabasePlace place) throws SQLException {
    return Connections.source(place).getConnection();
  }

  /** Where it is. */
  public DatabasePlace place() {
    return place;
  }

  /** The version of the tables. */
  public String schema() {
    return writing
        .sql(
            "SELECT version FROM schema_history WHERE success AND version IS NOT NULL"
                + " ORDER BY installed_rank DESC LIMIT 1")
        .query(String.class)
        .single();
  }

  /** SQLite's number that rises when any process changes the file; elsewhere 0. */
  public long changesByOthers() {
    return switch (vendor) {
      case SQLITE -> writing.sql("PRAGMA data_version").query(Long.class).single();
      case POSTGRESQL -> 0;
    };
  }

  @Override
  public void close() {
    connections.close();
  }

  private static JdbcClient client(DataSource source, Vendor vendor) {
    JdbcTemplate template = new JdbcTemplate(source);
    if (vendor == Vendor.SQLITE) {
      template.setExceptionTranslator(new SqliteErrors());
    }
    return JdbcClient.create(template);
  }

  private static JdbcTransactionManager manager(DataSource source, Vendor vendor) {
    JdbcTransactionManager manager =
        switch (vendor) {
          case SQLITE -> new SqliteTransactions(source);
          case POSTGRESQL -> new JdbcTransactionManager(source);
        };
    // A commit that failed must not be finished later by the pool that gets the connection back.
    manager.setRollbackOnCommitFailure(true);
    manager.setEnforceReadOnly(vendor == Vendor.POSTGRESQL);
    return manager;
  }

  /** Brings empty tables to a version, before a backup is put into them. */
  public static void prepare(DatabasePlace place, String schema) {
    Migrations.run(Connections.source(place), place.vendor(), MigrationVersion.fromVersion(schema));
  }

  /** The first column of a pragma's or setting's rows. */
  public List<String> setting(String statement) {
    return writing.sql(statement).query(String.class).list();
  }
}
