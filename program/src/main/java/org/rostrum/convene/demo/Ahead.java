package org.rostrum.convene.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Sitting;

/** Moves a debate's days on when its deadline is near or past. */
final class Ahead {
  private static final Duration NEAR = Duration.ofDays(3);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private Ahead() {}

  /** The debate itself while there is time; else the same on a Thursday over a week from now. */
  static Debate of(Debate debate, Instant now) {
    boolean isAhead =
        debate
            .deadline()
            .flatMap(Deadline::lastMoment)
            .filter(last -> last.isAfter(now.plus(NEAR)))
            .isPresent();
    if (isAhead) {
      return debate;
    }
    LocalDate day =
        LocalDate.ofInstant(now, Sitting.NEW_YORK)
            .plusDays(7)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    List<Sitting> sittings =
        debate.sittings().stream()
            .map(one ->
                new Sitting(
                    Optional.of(day),
                    one.starts(),
                    one.ends(),
                    one.zone(),
                    Optional.empty(),
                    one.place()))
            .toList();
    Deadline deadline =
        new Deadline(
            "no later than " + DAY.format(day) + ", at 6 p.m. (New York time)",
            Optional.of(day),
            new Deadline.Hour.At(LocalTime.of(18, 0)),
            Sitting.NEW_YORK);
    return debate.withSittings(sittings).withDeadline(Optional.of(deadline));
  }
}
