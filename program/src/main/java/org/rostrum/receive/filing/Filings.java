package org.rostrum.receive.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Revisions;

/** Looks filings up. As of now, also inside an open transaction. Safe for many threads. */
public final class Filings {
  private final Database database;
  private final Revisions revisions;

  public Filings(Database database, Revisions revisions) {
    this.database = database;
    this.revisions = revisions;
  }

  /** The topic of {@code Events} that rises whenever something happens to a debate's filings. */
  public static String topic(String debate) {
    return "filings/" + debate;
  }

  public Optional<Filing> find(FilingKey key) {
    return database.read(jdbc -> FilingRows.find(jdbc, key));
  }

  /** All of one mission, in the order of their numbers. */
  public List<Filing> ofMission(String debate, String mission) {
    return database.read(jdbc -> FilingRows.ofMission(jdbc, debate, mission));
  }

  /** All of a debate, by mission and number. */
  public List<Filing> ofDebate(String debate) {
    return database.read(jdbc -> FilingRows.ofDebate(jdbc, debate));
  }

  /** Those of any debate and mission whose statement is one of these files, oldest first. */
  public List<Filing> ofStatements(List<FileHash> statements) {
    return database.read(jdbc -> FilingRows.ofStatements(jdbc, statements));
  }

  /** How many there are of each state, in all debates. */
  Map<String, Long> countByState() {
    Map<String, Long> counts = new TreeMap<>();
    for (State state : State.values()) {
      if (state != State.DRAFT) {
        counts.put(state.code(), 0L);
      }
    }
    database
        .read(jdbc ->
            jdbc.sql("SELECT state, COUNT(*) AS many FROM filing GROUP BY state")
                .query((row, number) ->
                    Map.entry(State.valueOf(row.getString("state")), row.getLong("many")))
                .list())
        .forEach(count -> counts.put(count.getKey().code(), count.getValue()));
    return counts;
  }

  /** The joint statements that name a mission as a party. */
  public List<Filing> jointWith(String debate, String mission) {
    return database.read(jdbc -> FilingRows.jointWith(jdbc, debate, mission));
  }

  /** What was done to a filing, in order. */
  public List<Step> steps(FilingKey key) {
    return database.read(jdbc -> StepRows.of(jdbc, key));
  }

  /** What has this entry in the register. */
  public Optional<Step> step(long entry) {
    return database.read(jdbc -> StepRows.at(jdbc, entry));
  }

  /** What a mission holds receipts of, in order. */
  public List<Step> concerning(String debate, String mission) {
    return database.read(jdbc -> StepRows.concerning(jdbc, debate, mission));
  }

  /** What others did to a filing since a version. */
  public List<Revision> since(FilingKey key, long version) {
    return revisions.since(FilingRows.subject(key), version);
  }

  /** The one that speaks for a mission: standing, and waiting for no admission. */
  public Optional<Filing> standing(String debate, String mission) {
    return ofMission(debate, mission).stream()
        .filter(each -> each.state().stands() && !each.isWaiting())
        .reduce((before, after) -> after);
  }
}
