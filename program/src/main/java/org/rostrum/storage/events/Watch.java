package org.rostrum.storage.events;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How a database lets servers know of each other's changes. */
sealed interface Watch extends AutoCloseable permits SqliteWatch, PostgresWatch {
  /** Begins to listen. */
  void begin();

  /** Lets everybody know, if and when the open transaction commits. */
  void announce(JdbcClient jdbc, String topic, long sequence);

  @Override
  void close();
}
