package org.rostrum.receive.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done to filings, as its table has it. */
final class StepRows {
  private static final String SELECT =
      "SELECT debate, mission, number, entry, deed, whom, at, who, grounds, reason FROM filing_step";

  private StepRows() {}

  static void insert(JdbcClient jdbc, Step step) {
    jdbc.sql(
            "INSERT INTO filing_step"
                + " (debate, mission, number, entry, deed, whom, at, who, grounds, reason)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            step.filing().debate(),
            step.filing().mission(),
            step.filing().number(),
            step.entry(),
            step.deed().name(),
            step.whom(),
            Instants.text(step.at()),
            step.by().person(),
            step.by().grounds(),
            step.reason())
        .update();
  }

  static List<Step> of(JdbcClient jdbc, FilingKey key) {
    return jdbc.sql(SELECT + " WHERE debate = ? AND mission = ? AND number = ? ORDER BY entry")
        .params(key.debate(), key.mission(), key.number())
        .query((row, n) -> read(row))
        .list();
  }

  static List<Step> all(JdbcClient jdbc) {
    return jdbc.sql(SELECT + " ORDER BY entry").query((row, n) -> read(row)).list();
  }

  static Optional<Step> at(JdbcClient jdbc, long entry) {
    return jdbc.sql(SELECT + " WHERE entry = ?")
        .param(entry)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Those whose receipt a mission holds. */
  static List<Step> concerning(JdbcClient jdbc, String debate, String mission) {
    return jdbc.sql(SELECT + " WHERE debate = ? AND whom = ? ORDER BY entry")
        .params(debate, mission)
        .query((row, n) -> read(row))
        .list();
  }

  private static Step read(ResultSet row) throws SQLException {
    return new Step(
        new FilingKey(row.getString("debate"), row.getString("mission"), row.getLong("number")),
        row.getLong("entry"),
        Deed.valueOf(row.getString("deed")),
        row.getString("whom"),
        Instants.read(row.getString("at")),
        new Hand(row.getString("who"), row.getString("grounds")),
        row.getString("reason"));
  }
}
