package org.rostrum.storage.events;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events among all servers on one database. What is published inside a transaction is told after
 * its commit, to this server and the others: on PostgreSQL by LISTEN and NOTIFY, on SQLite in this
 * process at once and to other processes by a look at the file's counter twice a second. Numbers of
 * a topic only rise; a listener that was slow hears the newest. After a lost connection everything
 * missed is told.
 */
public final class Events implements AutoCloseable {
  private final Database database;
  private final Map<String, Long> told = new ConcurrentHashMap<>();
  private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("events-teller").factory());
  private final Watch watch;

  private Events(Database database) {
    this.database = database;
    told.putAll(latest(database));
    this.watch =
        switch (database.vendor()) {
          case SQLITE -> new SqliteWatch(database, this::catchUp);
          case POSTGRESQL -> new PostgresWatch(database, this::tell, this::catchUp);
        };
  }

  /** Begins to listen. */
  public static Events open(Database database) {
    Events events = new Events(database);
    events.watch.begin();
    events.catchUp();
    return events;
  }

  /** Sets a topic to a number, if that is higher, as part of the transaction that is open. */
  public void publish(JdbcClient jdbc, String topic, long sequence) {
    int risen =
        jdbc.sql(
                """
                INSERT INTO event (topic, sequence) VALUES (:topic, :sequence)
                ON CONFLICT (topic) DO UPDATE SET sequence = excluded.sequence
                WHERE event.sequence < excluded.sequence
                """)
            .param("topic", topic)
            .param("sequence", sequence)
            .update();
    if (risen == 1) {
      watch.announce(jdbc, topic, sequence);
    }
  }

  /** As the other, in a transaction of its own. */
  public void publish(String topic, long sequence) {
    database.write(jdbc -> {
      publish(jdbc, topic, sequence);
      return sequence;
    });
  }

  /** Raises a topic by one, as part of the transaction that is open. */
  public long publishNext(JdbcClient jdbc, String topic) {
    long sequence =
        jdbc.sql(
                """
                INSERT INTO event (topic, sequence) VALUES (:topic, 1)
                ON CONFLICT (topic) DO UPDATE SET sequence = event.sequence + 1
                RETURNING sequence
                """)
            .param("topic", topic)
            .query(Long.class)
            .single();
    watch.announce(jdbc, topic, sequence);
    return sequence;
  }

  /** The newest number told of a topic; 0 before the first. */
  public long latest(String topic) {
    return told.getOrDefault(topic, 0L);
  }

  /** Tells a listener of everything from now on, until it is closed. */
  public Subscription subscribe(Listener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void catchUp() {
    latest(database).forEach(this::tell);
  }

  private void tell(String topic, long sequence) {
    teller.execute(() -> {
      long before = told.getOrDefault(topic, 0L);
      if (sequence > before) {
        told.put(topic, sequence);
        listeners.forEach(listener -> listener.heard(topic, sequence));
      }
    });
  }

  private static Map<String, Long> latest(Database database) {
    return database.read(jdbc -> {
      Map<String, Long> latest = new ConcurrentHashMap<>();
      jdbc.sql("SELECT topic, sequence FROM event")
          .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
          .list()
          .forEach(one -> latest.put(one.getKey(), one.getValue()));
      return latest;
    });
  }

  @Override
  public void close() {
    watch.close();
    teller.shutdown();
  }
}
