package org.rostrum.people.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.SetClock;
import org.rostrum.people.keys.Links.State;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class LinksTest {
  private final SetClock clock = new SetClock();

  @TempDir private Path folder = Path.of("");

  @OnBoth
  void link_opensOnceWithinTenMinutes(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Links links = links(database);
      String person = person(database);
      String word = links.make(person, "officer");
      clock.pass(Duration.ofMinutes(10));

      assertThat(links.look(word)).isEqualTo(new State.Opens(person));
      assertThat(links.look(word)).as("looking uses nothing up").isEqualTo(new State.Opens(person));
      assertThat(links.use(word)).isTrue();
      assertThat(links.use(word)).isFalse();
      assertThat(links.look(word)).isEqualTo(new State.Used());
    }
  }

  @OnBoth
  void linkAfterTenMinutes_opensNoMore(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Links links = links(database);
      String word = links.make(person(database), "officer");
      clock.pass(Duration.ofMinutes(10).plusNanos(1_000_000));

      assertThat(links.look(word)).isEqualTo(new State.Expired());
      assertThat(links.use(word)).isFalse();
    }
  }

  @OnBoth
  void newerLink_closesTheOlderOne(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Links links = links(database);
      String person = person(database);
      String older = links.make(person, "officer");
      String newer = links.make(person, "officer");

      assertThat(links.look(older)).isEqualTo(new State.Used());
      assertThat(links.use(older)).isFalse();
      assertThat(links.use(newer)).isTrue();
    }
  }

  @OnBoth
  void databaseOfAThief_holdsNoWordThatOpens(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Links links = links(database);
      String word = links.make(person(database), "officer");
      List<String> kept =
          database.read(
              jdbc -> jdbc.sql("SELECT hash FROM one_time_link").query(String.class).list());

      assertThat(kept).hasSize(1).doesNotContain(word);
      assertThat(links.look(kept.getFirst())).isEqualTo(new State.Unknown());
      assertThat(links.use(kept.getFirst())).isFalse();
    }
  }

  @OnBoth
  void ofEightWhoUseALinkAtOnce_oneIsLetIn(Vendor vendor) throws Exception {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        ExecutorService actors = Executors.newFixedThreadPool(8)) {
      Links links = links(database);
      String word = links.make(person(database), "officer");
      Callable<Boolean> use = () -> links.use(word);

      int letIn = 0;
      for (Future<Boolean> one : actors.invokeAll(java.util.Collections.nCopies(8, use))) {
        letIn += one.get() ? 1 : 0;
      }

      assertThat(letIn).isEqualTo(1);
    }
  }

  private Links links(Database database) {
    return new Links(database, people(database), clock);
  }

  private People people(Database database) {
    return new People(database, clock, new SecureRandom());
  }

  private String person(Database database) {
    return people(database)
        .add("A. Person", "", Mission.HOUSE, List.of(Seat.of(Role.SECRETARIAT_OFFICER)))
        .id();
  }
}
