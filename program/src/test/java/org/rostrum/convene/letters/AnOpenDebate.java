package org.rostrum.convene.letters;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Stage;
import org.rostrum.debate.Titles;

/** A specimen debate with a deadline on Thursday 3 December 2026 at 18:00 in New York. */
public final class AnOpenDebate {
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 3);

  private AnOpenDebate() {}

  /** What its note tells. */
  public static Debate told(LocalDate lastDay) {
    return titled("Fresh water; a shared, and a scarce, good of all rivers\\seas")
        .withSittings(
            List.of(
                new Sitting(
                    Optional.of(LocalDate.of(2026, 12, 4)),
                    Optional.of(LocalTime.of(10, 0)),
                    Optional.of(LocalTime.of(13, 0)),
                    Sitting.NEW_YORK,
                    Optional.empty(),
                    "Security Council Chamber"),
                new Sitting(
                    Optional.of(LocalDate.of(2026, 12, 7)),
                    Optional.empty(),
                    Optional.empty(),
                    Sitting.NEW_YORK,
                    Optional.empty(),
                    "")))
        .withDeadline(
            Optional.of(
                new Deadline(
                    "by 3 December, 6 p.m.",
                    Optional.of(lastDay),
                    new Deadline.Hour.At(LocalTime.of(18, 0)),
                    Sitting.NEW_YORK)));
  }

  private static Debate titled(String theme) {
    Debate none = Debate.UNKNOWN;
    return new Debate(
        new Titles("", theme, "water"),
        none.note(),
        none.form(),
        none.sittings(),
        none.objective(),
        none.background(),
        none.questions(),
        none.briefers(),
        none.presidency(),
        none.participation(),
        none.deadline(),
        none.footnotes(),
        none.cited(),
        none.compilation(),
        none.entities());
  }

  static Convened convened(LocalDate lastDay, Duration extended, long version) {
    return new Convened("water", told(lastDay), Policy.STANDARD, extended, Stage.OPEN, version);
  }
}
