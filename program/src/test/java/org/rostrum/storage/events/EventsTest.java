package org.rostrum.storage.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.RealPostgres;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;

class EventsTest {
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  private void note(String topic, long sequence) {
    heard.add(topic + " " + sequence);
  }

  private static String next(BlockingQueue<String> heard) throws InterruptedException {
    return Objects.requireNonNullElse(heard.poll(30, TimeUnit.SECONDS), "nothing");
  }

  @OnBoth
  void whatIsCommitted_isTold_andWhatIsRolledBackIsNot(Vendor vendor) throws Exception {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        Events events = Events.open(database);
        Subscription subscription = events.subscribe(this::note)) {
      assertThat(subscription).isNotNull();
      assertThatThrownBy(() ->
              database.write(jdbc -> {
                events.publish(jdbc, "sitting/s1", 1);
                throw new IllegalArgumentException("no");
              }))
          .hasMessage("no");
      events.publish("sitting/s1", 2);
      assertThat(next(heard)).isEqualTo("sitting/s1 2");
      assertThat(events.latest("sitting/s1")).isEqualTo(2);
      assertThat(database.<Long>write(jdbc -> events.publishNext(jdbc, "sitting/s1"))).isEqualTo(3);
      assertThat(next(heard)).isEqualTo("sitting/s1 3");
    }
  }

  @OnBoth
  void numberThatIsNotHigher_isNotTold(Vendor vendor) throws Exception {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        Events events = Events.open(database);
        Subscription subscription = events.subscribe(this::note)) {
      assertThat(subscription).isNotNull();
      events.publish("a", 5);
      events.publish("a", 4);
      events.publish("b", 1);
      assertThat(next(heard)).isEqualTo("a 5");
      assertThat(next(heard)).isEqualTo("b 1");
    }
  }

  @OnBoth
  void anotherServerOnTheSameDatabase_isTold(Vendor vendor) throws Exception {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Database here = Database.open(settings);
        Database there = Database.open(settings);
        Events ours = Events.open(here);
        Events theirs = Events.open(there);
        Subscription subscription = theirs.subscribe(this::note)) {
      assertThat(subscription).isNotNull();
      ours.publish("list/d1", 7);
      assertThat(next(heard)).isEqualTo("list/d1 7");
    }
  }

  @Test
  void afterTheDatabaseCrashed_whatWasMissedIsTold() throws Exception {
    StorageSettings settings = EmptyDatabase.settings(Vendor.POSTGRESQL, folder);
    try (Database database = Database.open(settings);
        Events events = Events.open(database);
        Subscription subscription = events.subscribe(this::note)) {
      assertThat(subscription).isNotNull();
      events.publish("list/d1", 1);
      assertThat(next(heard)).isEqualTo("list/d1 1");
      RealPostgres.crash();
      try (Database other = Database.open(settings);
          Events others = Events.open(other)) {
        others.publish("list/d1", 2);
      }
      assertThat(next(heard)).isEqualTo("list/d1 2");
    }
  }
}
