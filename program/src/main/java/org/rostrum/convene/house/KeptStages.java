package org.rostrum.convene.house;

import java.time.Duration;
import org.rostrum.debate.DeadlineExtension;
import org.rostrum.debate.StageChanges;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves debates on, and their deadlines after outages. */
public final class KeptStages implements StageChanges, DeadlineExtension {
  private final Database database;
  private final Events events;

  public KeptStages(Database database, Events events) {
    this.database = database;
    this.events = events;
  }

  @Override
  public void compiling(String debate) {
    move(debate, Phase.COMPILING);
  }

  @Override
  public void issued(String debate) {
    move(debate, Phase.ISSUED);
  }

  private void move(String debate, Phase phase) {
    database.write(jdbc -> {
      int moved =
          jdbc.sql("UPDATE debate SET phase = :phase WHERE id = :id")
              .param("phase", phase.name())
              .param("id", debate)
              .update();
      return told(jdbc, debate, moved);
    });
  }

  @Override
  public void extend(String debate, Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("an outage never brings a deadline forward: " + by);
    }
    database.write(jdbc -> {
      String before =
          jdbc.sql("SELECT extended FROM debate WHERE id = :id")
              .param("id", debate)
              .query(String.class)
              .single();
      int moved =
          jdbc.sql("UPDATE debate SET extended = :extended WHERE id = :id")
              .param("extended", Duration.parse(before).plus(by).toString())
              .param("id", debate)
              .update();
      return told(jdbc, debate, moved);
    });
  }

  private long told(JdbcClient jdbc, String debate, int moved) {
    if (moved != 1) {
      throw new IllegalArgumentException("there is no debate " + debate);
    }
    return events.publishNext(jdbc, Topics.of(debate));
  }
}
