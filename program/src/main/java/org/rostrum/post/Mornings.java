package org.rostrum.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.rostrum.debate.Sitting;
import org.rostrum.storage.Database;

/**
 * Does what is to be done each morning, from seven o’clock in New York on: a server that was not up
 * at seven does it when it is; a day on which none was up is left out. Of several servers one does
 * it.
 */
public final class Mornings {
  static final LocalTime HOUR = LocalTime.of(7, 0);

  private final Database database;
  private final Clock clock;
  private final List<Daily> tasks;

  public Mornings(Database database, Clock clock, List<Daily> tasks) {
    this.database = database;
    this.clock = clock;
    this.tasks = List.copyOf(tasks);
  }

  /** Looks whether something is to be done, and does it. */
  public void look() {
    ZonedDateTime now = clock.instant().atZone(Sitting.NEW_YORK);
    if (!now.toLocalTime().isBefore(HOUR)) {
      tasks.forEach(task -> once(task, now.toLocalDate()));
    }
  }

  private void once(Daily task, LocalDate day) {
    boolean done =
        database.read(jdbc ->
            jdbc.sql("SELECT COUNT(*) FROM daily_round WHERE task = ? AND day = ?")
                    .params(task.task(), day.toString())
                    .query(Long.class)
                    .single()
                > 0);
    if (done) {
      return;
    }
    database.write(jdbc -> {
      int ours =
          jdbc.sql("INSERT INTO daily_round (task, day) VALUES (?, ?) ON CONFLICT DO NOTHING")
              .params(task.task(), day.toString())
              .update();
      if (ours == 1) {
        task.on(day, jdbc);
      }
      return ours;
    });
  }
}
