package org.rostrum.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is done inside one transaction. It may be run again from the start when another transaction
 * was in the way, so it touches nothing but the database.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
  /** Does it, with statements that belong to the transaction. */
  T with(JdbcClient jdbc);
}
