package org.rostrum.post;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something done once each morning, by whichever server comes first. */
public interface Daily {
  /** Its name in the table of what was done; never changed. */
  String task();

  /** Does the day's work, in the transaction that is open; it may run again from the start. */
  void on(LocalDate day, JdbcClient jdbc);
}
