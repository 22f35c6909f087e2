package org.rostrum.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.SetClock;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class SessionsTest {
  private final SetClock clock = new SetClock();

  @TempDir private Path folder = Path.of("");

  @OnBoth
  void session_endsAfterAnHourWithoutASign(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Sessions sessions = sessions(database);
      String word = sessions.begin(person(database), "a browser");
      clock.pass(Duration.ofMinutes(59));
      assertThat(sessions.find(word)).as("a sign of life").isPresent();
      clock.pass(Duration.ofMinutes(59));
      assertThat(sessions.find(word)).as("counted from the sign").isPresent();
      clock.pass(Duration.ofMinutes(60));

      assertThat(sessions.find(word)).isEmpty();
    }
  }

  @OnBoth
  void session_endsAfterTwelveHoursInAnyCase(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Sessions sessions = sessions(database);
      String word = sessions.begin(person(database), "a browser");
      for (int minute = 30; minute < 12 * 60; minute += 30) {
        clock.pass(Duration.ofMinutes(30));
        assertThat(sessions.find(word)).as("after %s minutes", minute).isPresent();
      }
      clock.pass(Duration.ofMinutes(30));

      assertThat(sessions.find(word)).isEmpty();
    }
  }

  @OnBoth
  void secondServer_knowsWhoIsInAndWhoWasSentOut(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Sessions one = sessions(database);
      Sessions other = sessions(database);
      String person = person(database);
      String here = one.begin(person, "a browser");
      String there = one.begin(person, "a telephone");
      Session kept = other.find(here).orElseThrow();

      assertThat(other.of(person)).hasSize(2);
      one.endAllBut(person, kept.id());

      assertThat(other.find(there)).isEmpty();
      assertThat(other.of(person)).extracting(Session::id).containsExactly(kept.id());
    }
  }

  @OnBoth
  void somebodyElsesSession_cannotBeEnded(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Sessions sessions = sessions(database);
      String mine = sessions.begin(person(database), "a browser");
      String stranger = person(database);

      sessions.end(stranger, sessions.find(mine).orElseThrow().id());

      assertThat(sessions.find(mine)).isPresent();
    }
  }

  @OnBoth
  void key_countsForAGraveActForFiveMinutes(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Sessions sessions = sessions(database);
      String word = sessions.begin(person(database), "a browser");
      clock.pass(Duration.ofMinutes(5));
      assertThat(sessions.isFresh(sessions.find(word).orElseThrow())).isTrue();
      clock.pass(Duration.ofMillis(1));
      assertThat(sessions.isFresh(sessions.find(word).orElseThrow())).isFalse();

      sessions.prove(sessions.find(word).orElseThrow().id());

      assertThat(sessions.isFresh(sessions.find(word).orElseThrow())).isTrue();
    }
  }

  @OnBoth
  void databaseOfAThief_holdsNoCookieThatLetsIn(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Sessions sessions = sessions(database);
      String word = sessions.begin(person(database), "a browser");
      List<String> kept =
          database.read(jdbc -> jdbc.sql("SELECT hash FROM session").query(String.class).list());

      assertThat(kept).hasSize(1).doesNotContain(word);
      assertThat(sessions.find(kept.getFirst())).isEmpty();
    }
  }

  private Sessions sessions(Database database) {
    return new Sessions(database, people(database), clock);
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
