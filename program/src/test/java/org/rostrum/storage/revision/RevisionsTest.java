package org.rostrum.storage.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.revision.Edited.Done;
import org.rostrum.storage.revision.Edited.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;

class RevisionsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
  private static final Subject DEBATE = new Subject("debate", "d1");

  @TempDir Path folder;

  private static SortedMap<String, Change> title(String before, String after) {
    return new TreeMap<>(Map.of("title", Change.of(before, after)));
  }

  private static void put(JdbcClient jdbc, String name, String value) {
    jdbc.sql(
            "INSERT INTO installation (name, value) VALUES (:name, :value)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .param("name", name)
        .param("value", value)
        .update();
  }

  private static String value(JdbcClient jdbc, String name) {
    return jdbc.sql("SELECT value FROM installation WHERE name = :name")
        .param("name", name)
        .query(String.class)
        .optional()
        .orElse("");
  }

  @OnBoth
  void secondOfTwoWhoSawTheSame_isToldWhatTheFirstDidWhenAndWho(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Revisions revisions = new Revisions(database);
      Edit first = new Edit(DEBATE, 0, NOON, "amina", title("", "Water"));
      Edit second = new Edit(DEBATE, 0, NOON.plusSeconds(12), "bao", title("", "Rivers"));

      assertThat(revisions.edit(first, jdbc -> put(jdbc, "d1", "Water"))).isEqualTo(new Done(1));
      assertThat(revisions.edit(second, jdbc -> put(jdbc, "d1", "Rivers")))
          .isEqualTo(
              new Stale(1, List.of(new Revision(DEBATE, 1, NOON, "amina", title("", "Water")))));
      assertThat(look(database, new Subject("row", "d1")).value()).isEqualTo("Water");
    }
  }

  @OnBoth
  void versionNobodyMade_cannotBeNamed(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Revisions revisions = new Revisions(database);
      Edit forged = new Edit(DEBATE, 1000, NOON, "mallory", title("", "x"));

      assertThat(revisions.edit(forged, jdbc -> put(jdbc, "d1", "x")))
          .isEqualTo(new Stale(0, List.of()));
    }
  }

  @OnBoth
  void updateThatFails_leavesNoVersion(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      Revisions revisions = new Revisions(database);
      Edit edit = new Edit(DEBATE, 0, NOON, "amina", title("", "Water"));
      try {
        revisions.edit(
            edit,
            jdbc -> {
              throw new IllegalArgumentException("no");
            });
      } catch (IllegalArgumentException expected) {
        assertThat(expected).hasMessage("no");
      }
      assertThat(revisions.version(DEBATE)).isZero();
    }
  }

  /** What one actor did and was told. */
  private record Act(Subject subject, long seen, String words, Edited outcome) {}

  /**
   * Actors edit at random what they last saw, all at once; afterwards their acts, put in the order
   * of the versions, must be a history that one person alone could have made.
   */
  @OnBoth
  void manyActorsWithRandomCommands_loseNothing(Vendor vendor) throws Exception {
    long seed = Long.getLong("rostrum.seed", 20261123L);
    int each = Boolean.getBoolean("rostrum.drills") ? 1250 : 25;
    for (int actors : List.of(2, 8)) {
      try (Database database =
              Database.open(EmptyDatabase.settings(vendor, folder.resolve("" + actors)));
          ExecutorService pool = Executors.newFixedThreadPool(actors)) {
        Revisions revisions = new Revisions(database);
        List<Future<List<Act>>> running = new ArrayList<>();
        for (int actor = 0; actor < actors; actor++) {
          String name = "actor" + actor;
          Random random = new Random(seed + actor);
          running.add(pool.submit(() -> actAtRandom(database, revisions, name, random, each)));
        }
        List<Act> all = new ArrayList<>();
        for (Future<List<Act>> one : running) {
          all.addAll(one.get());
        }
        assertHistory(database, revisions, all, "seed " + seed + ", " + actors + " actors");
      }
    }
  }

  private static List<Act> actAtRandom(
      Database database, Revisions revisions, String name, Random random, int times) {
    Map<Subject, Versioned<String>> seen = new HashMap<>();
    List<Act> acts = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      Subject subject = new Subject("row", "r" + random.nextInt(3));
      if (random.nextInt(3) > 0 || !seen.containsKey(subject)) {
        seen.put(subject, look(database, subject));
      }
      Versioned<String> known = seen.get(subject);
      String words = name + "-" + time;
      Edit edit = new Edit(subject, known.version(), NOON, name, title(known.value(), words));
      Edited outcome = revisions.edit(edit, jdbc -> put(jdbc, subject.id(), words));
      acts.add(new Act(subject, known.version(), words, outcome));
    }
    return acts;
  }

  private static Versioned<String> look(Database database, Subject subject) {
    return database.read(
        jdbc -> new Versioned<>(value(jdbc, subject.id()), Revisions.version(jdbc, subject)));
  }

  private static void assertHistory(
      Database database, Revisions revisions, List<Act> acts, String run) {
    Map<Subject, TreeMap<Long, String>> model = new HashMap<>();
    for (Act act : acts) {
      if (act.outcome() instanceof Done done) {
        assertThat(done.version()).as(run).isEqualTo(act.seen() + 1);
        String other =
            model
                .computeIfAbsent(act.subject(), subject -> new TreeMap<>())
                .put(done.version(), act.words());
        assertThat(other).as("%s: two made one version", run).isNull();
      }
    }
    model.forEach((subject, versions) -> {
      List<Revision> log = revisions.since(subject, 0);
      assertThat(log)
          .as(run)
          .extracting(Revision::version)
          .containsExactlyElementsOf(versions.keySet());
      String before = "";
      for (Revision revision : log) {
        String after = versions.getOrDefault(revision.version(), "");
        assertThat(revision.changes()).as(run).isEqualTo(title(before, after));
        before = after;
      }
      assertThat(look(database, subject))
          .as(run)
          .isEqualTo(new Versioned<>(before, versions.lastKey()));
    });
    for (Act act : acts) {
      if (act.outcome() instanceof Stale stale) {
        assertThat(stale.since()).as(run).isNotEmpty();
        assertThat(stale.since().getFirst().version()).as(run).isEqualTo(act.seen() + 1);
      }
    }
  }
}
