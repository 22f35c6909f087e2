package org.rostrum.receive.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.receive.filing.FileStatement.Answer;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.springframework.dao.DataAccessException;

/**
 * The n-th row that one filing writes fails, for every n, on both databases: received and safe, or
 * a clean error that leaves nothing; never else. Triggers of the database itself do the failing.
 */
class EveryWriteFailsTest {
  @TempDir Path folder;

  private static List<String> tables(FilingHouse house, Vendor vendor) {
    String all =
        switch (vendor) {
          case SQLITE -> "SELECT name FROM sqlite_master WHERE type = 'table'";
          case POSTGRESQL -> "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
        };
    return house
        .storage
        .database()
        .read(jdbc ->
            jdbc.sql(all).query(String.class).list().stream()
                .filter(table -> !table.startsWith("sqlite_") && !table.equals("schema_history"))
                .sorted()
                .toList());
  }

  /** Every table counts what is written to it, and refuses the n-th write. */
  private static void plant(FilingHouse house, Vendor vendor) {
    List<String> tables = tables(house, vendor);
    house
        .storage
        .database()
        .write(jdbc -> {
          jdbc.sql("CREATE TABLE planted (fails_at BIGINT NOT NULL, written BIGINT NOT NULL)")
              .update();
          jdbc.sql("INSERT INTO planted VALUES (0, 0)").update();
          if (vendor == Vendor.POSTGRESQL) {
            jdbc.sql(
                    """
                    CREATE FUNCTION plant() RETURNS trigger AS $$
                    BEGIN
                      UPDATE planted SET written = written + 1;
                      IF (SELECT written = fails_at FROM planted) THEN
                        RAISE EXCEPTION 'planted';
                      END IF;
                      RETURN NEW;
                    END $$ LANGUAGE plpgsql
                    """)
                .update();
          }
          for (String table : tables) {
            for (String act : List.of("INSERT", "UPDATE")) {
              String name = "plant_" + table + "_" + act;
              jdbc.sql(
                      vendor == Vendor.POSTGRESQL
                          ? "CREATE TRIGGER "
                              + name
                              + " BEFORE "
                              + act
                              + " ON "
                              + table
                              + " FOR EACH ROW EXECUTE FUNCTION plant()"
                          : "CREATE TRIGGER "
                              + name
                              + " BEFORE "
                              + act
                              + " ON "
                              + table
                              + " BEGIN UPDATE planted SET written = written + 1;"
                              + " SELECT RAISE(ABORT, 'planted') FROM planted"
                              + " WHERE written = fails_at; END")
                  .update();
            }
          }
          return tables;
        });
  }

  private static void failAt(FilingHouse house, long n) {
    house
        .storage
        .database()
        .write(jdbc -> jdbc.sql("UPDATE planted SET fails_at = ?, written = 0").param(n).update());
  }

  @OnBoth
  void whateverFails_theFilingIsReceivedWholeOrNotAtAll(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      plant(house, vendor);
      int failed = 0;
      boolean received = false;
      for (long n = 1; !received; n++) {
        failAt(house, n);
        try {
          Answer answer = house.file.file(house.asked("QLY", "huanca"), house.clock.instant());
          received = answer instanceof Answer.Received;
        } catch (DataAccessException clean) {
          failed++;
          failAt(house, 0);
          assertThat(house.filings.ofMission(FilingHouse.DEBATE, "QLY")).isEmpty();
          assertThat(house.entries()).isZero();
          assertThat(
                  house.drafts.wasFiled(FilingHouse.DEBATE, "QLY", house.keep("Our words.").hash()))
              .isFalse();
        }
      }
      assertThat(failed).isGreaterThanOrEqualTo(6);
      assertThat(house.filings.ofMission(FilingHouse.DEBATE, "QLY")).hasSize(1);
      assertThat(house.entries()).isEqualTo(1);
      failAt(house, 0);
      assertThat(house.receipts.of("QLY")).hasSize(1);
    }
  }
}
