package org.rostrum.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeadlineTest {

  @Test
  void dayWithoutHour_lastsToTheEndOfTheDayInNewYork() {
    Deadline deadline = deadline(LocalDate.of(2021, 6, 29), new Deadline.Hour.EndOfDay());
    assertThat(deadline.lastMoment()).contains(Instant.parse("2021-06-30T03:59:59.999Z"));
    assertThat(deadline.isLate(Instant.parse("2021-06-30T03:59:59.999999999Z"))).isFalse();
    assertThat(deadline.isLate(Instant.parse("2021-06-30T04:00:00Z"))).isTrue();
  }

  @Test
  void namedHour_stillCounts() {
    Deadline deadline =
        deadline(LocalDate.of(2027, 2, 18), new Deadline.Hour.At(LocalTime.of(18, 0)));
    assertThat(deadline.lastMoment()).contains(Instant.parse("2027-02-18T23:00:00Z"));
    assertThat(deadline.isLate(Instant.parse("2027-02-18T23:00:00Z"))).isFalse();
    assertThat(deadline.isLate(Instant.parse("2027-02-18T23:00:00.000000001Z"))).isTrue();
  }

  @Test
  void hourThatExistsTwice_isNoMoment() {
    Deadline deadline =
        deadline(LocalDate.of(2026, 11, 1), new Deadline.Hour.At(LocalTime.of(1, 30)));
    assertThat(deadline.lastMoment()).isEmpty();
    assertThat(deadline.isLate(Instant.MAX)).isFalse();
  }

  private static Deadline deadline(LocalDate day, Deadline.Hour hour) {
    return new Deadline("by then", Optional.of(day), hour, Sitting.NEW_YORK);
  }
}
