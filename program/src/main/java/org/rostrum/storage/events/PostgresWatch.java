package org.rostrum.storage.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rostrum.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL: NOTIFY inside the transaction, which the server delivers at its commit; one
 * connection of its own listens. When that is lost it is opened anew, and everything missed is
 * told.
 */
final class PostgresWatch implements Watch {
  private static final String CHANNEL = "rostrum_events";
  private static final int WAIT_MILLIS = 1000;

  private final Database database;
  private final Listener heard;
  private final Runnable catchUp;
  private final Thread thread;
  private volatile boolean closed;

  PostgresWatch(Database database, Listener heard, Runnable catchUp) {
    this.database = database;
    this.heard = heard;
    this.catchUp = catchUp;
    this.thread = Thread.ofPlatform().daemon().name("events-postgres").unstarted(this::listen);
  }

  @Override
  public void begin() {
    thread.start();
  }

  private void listen() {
    while (!closed) {
      try (Connection connection = database.ownConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("LISTEN " + CHANNEL);
        catchUp.run();
        hear(connection.unwrap(PGConnection.class));
      } catch (SQLException | RuntimeException e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS));
      }
    }
  }

  private void hear(PGConnection connection) throws SQLException {
    while (!closed) {
      for (PGNotification one : connection.getNotifications(WAIT_MILLIS)) {
        String words = one.getParameter();
        int end = words.indexOf(' ');
        heard.heard(words.substring(end + 1), Long.parseLong(words.substring(0, end)));
      }
    }
  }

  @Override
  public void announce(JdbcClient jdbc, String topic, long sequence) {
    jdbc.sql("SELECT 1 FROM (SELECT pg_notify(:channel, :words)) told")
        .param("channel", CHANNEL)
        .param("words", sequence + " " + topic)
        .query(Integer.class)
        .single();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
