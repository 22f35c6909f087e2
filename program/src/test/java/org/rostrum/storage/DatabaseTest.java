package org.rostrum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.StorageTrouble.Kind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
  @TempDir Path folder;

  private Database open(Vendor vendor) {
    return Database.open(EmptyDatabase.settings(vendor, folder));
  }

  private static int put(JdbcClient jdbc, String name, String value) {
    return jdbc.sql("INSERT INTO installation (name, value) VALUES (:name, :value)")
        .param("name", name)
        .param("value", value)
        .update();
  }

  private static List<String> names(JdbcClient jdbc) {
    return jdbc.sql("SELECT name FROM installation WHERE name <> 'migrations' ORDER BY name")
        .query(String.class)
        .list();
  }

  @OnBoth
  void whatWasWritten_isThereAfterOpeningAgain(Vendor vendor) {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Database database = Database.open(settings)) {
      database.write(jdbc -> put(jdbc, "a", "1"));
    }
    try (Database database = Database.open(settings)) {
      assertThat(database.read(DatabaseTest::names)).containsExactly("a");
    }
  }

  @OnBoth
  void workThatFails_leavesNothing(Vendor vendor) {
    try (Database database = open(vendor)) {
      assertThatThrownBy(() ->
              database.write(jdbc -> {
                put(jdbc, "a", "1");
                throw new IllegalArgumentException("no");
              }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(database.read(DatabaseTest::names)).isEmpty();
    }
  }

  @OnBoth
  void writeInsideWrite_isPartOfIt_andReadInsideSeesIt(Vendor vendor) {
    try (Database database = open(vendor)) {
      List<String> seen =
          database.write(jdbc -> {
            database.write(inner -> put(inner, "a", "1"));
            return database.read(DatabaseTest::names);
          });
      assertThat(seen).containsExactly("a");
    }
  }

  @OnBoth
  void read_seesOneState_whileOthersWrite(Vendor vendor) throws Exception {
    try (Database database = open(vendor);
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      List<String> second =
          database.read(jdbc -> {
            names(jdbc);
            await(other.submit(() -> database.write(w -> put(w, "a", "1"))));
            return names(jdbc);
          });
      assertThat(second).isEmpty();
      assertThat(database.read(DatabaseTest::names)).containsExactly("a");
    }
  }

  @OnBoth
  void readCannotWrite_andWriteInsideReadIsAFault(Vendor vendor) {
    try (Database database = open(vendor)) {
      assertThatThrownBy(() -> database.read(jdbc -> put(jdbc, "a", "1")))
          .isInstanceOf(Exception.class);
      assertThatThrownBy(() -> database.read(jdbc -> database.write(inner -> put(inner, "a", "1"))))
          .isInstanceOf(IllegalStateException.class);
      assertThat(database.read(DatabaseTest::names)).isEmpty();
    }
  }

  @OnBoth
  void brokenRules_areTheSameExceptionsOnBoth(Vendor vendor) {
    try (Database database = open(vendor)) {
      database.write(jdbc -> put(jdbc, "a", "1"));
      assertThatThrownBy(() -> database.write(jdbc -> put(jdbc, "a", "2")))
          .isInstanceOf(DuplicateKeyException.class);
      assertThatThrownBy(() ->
              database.write(
                  jdbc -> jdbc.sql("INSERT INTO stored_file VALUES ('x', -1, 'now')").update()))
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @OnBoth
  void writersWhoDecideOnWhatTheyRead_actAsIfOneAfterTheOther(Vendor vendor) throws Exception {
    int writers = 6;
    int rounds = 15;
    try (Database database = open(vendor);
        ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      database.write(jdbc -> put(jdbc, "sum", "0"));
      List<Future<?>> running = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        boolean inTurn = writer % 2 == 0;
        running.add(
            pool.submit(() -> {
              for (int round = 0; round < rounds; round++) {
                if (inTurn) {
                  database.writeInTurn("sum", DatabaseTest::addOne);
                } else {
                  database.write(DatabaseTest::addOne);
                }
              }
            }));
      }
      for (Future<?> one : running) {
        one.get();
      }
      assertThat(database.read(DatabaseTest::sum)).isEqualTo(writers * rounds);
    }
  }

  private static int sum(JdbcClient jdbc) {
    return Integer.parseInt(
        jdbc.sql("SELECT value FROM installation WHERE name = 'sum'").query(String.class).single());
  }

  private static int addOne(JdbcClient jdbc) {
    return jdbc.sql("UPDATE installation SET value = :value WHERE name = 'sum'")
        .param("value", Integer.toString(sum(jdbc) + 1))
        .update();
  }

  @OnBoth
  void databaseOfANewerProgram_isRefusedAndLeftAsItIs(Vendor vendor) {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Database database = Database.open(settings)) {
      database.write(jdbc ->
          jdbc.sql(
                  "INSERT INTO schema_history (installed_rank, version, description, type,"
                      + " script, checksum, installed_by, execution_time, success)"
                      + " VALUES (900, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'x', 1,"
                      + " TRUE)")
              .update());
    }
    assertThatThrownBy(() -> Database.open(settings))
        .isInstanceOfSatisfying(
            StorageTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(Kind.NEWER_DATABASE))
        .hasMessageStartingWith("This database was written by a newer Rostrum");
  }

  @Test
  void serverThatDoesNotAnswer_isToldInPlainWords() {
    DatabasePlace nowhere =
        new DatabasePlace.PostgresServer(
            "jdbc:postgresql://127.0.0.1:1/nowhere", "rostrum", new Secret("hush"), 2);
    assertThatThrownBy(() -> Database.open(StorageSettings.in(folder).with(nowhere)))
        .isInstanceOfSatisfying(
            StorageTrouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.UNREACHABLE))
        .message()
        .doesNotContain("hush");
  }

  @Test
  void instants_areTextOfOneWidth_andSortInTime() {
    Instant early = Instant.parse("2026-11-01T05:59:59.999999999Z");
    Instant late = Instant.parse("2026-11-01T06:00:00Z");
    assertThat(Instants.text(late)).isEqualTo("2026-11-01T06:00:00.000000000Z");
    assertThat(Instants.text(early)).isLessThan(Instants.text(late));
    assertThat(Instants.read(Instants.text(early))).isEqualTo(early);
  }

  private static int await(Future<Integer> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
