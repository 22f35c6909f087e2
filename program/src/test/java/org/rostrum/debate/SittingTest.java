package org.rostrum.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SittingTest {

  @Test
  void summerTimeInNewYork_isFourHoursBehind() {
    Sitting sitting = sitting(LocalDate.of(2021, 6, 29), LocalTime.of(8, 0), Optional.empty());
    assertThat(sitting.startsAt()).contains(Instant.parse("2021-06-29T12:00:00Z"));
    assertThat(sitting.doubt()).isEmpty();
  }

  @Test
  void localTimeThatDoesNotExist_isToldAndNotGuessed() {
    Sitting sitting = sitting(LocalDate.of(2027, 3, 14), LocalTime.of(2, 30), Optional.empty());
    assertThat(sitting.startsAt()).isEmpty();
    assertThat(sitting.doubt())
        .isEqualTo(
            "02:30 on 2027-03-14 does not exist in America/New_York: the clocks are set forward"
                + " over it");
  }

  @Test
  void localTimeThatExistsTwice_isToldUntilTheOffsetSaysWhich() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    Sitting sitting = sitting(day, LocalTime.of(1, 30), Optional.empty());
    assertThat(sitting.startsAt()).isEmpty();
    assertThat(sitting.doubt())
        .isEqualTo(
            "01:30 on 2026-11-01 exists twice in America/New_York (-04:00 and -05:00): say which"
                + " with \"offset\"");
    Sitting told = sitting(day, LocalTime.of(1, 30), Optional.of(ZoneOffset.ofHours(-5)));
    assertThat(told.startsAt()).contains(Instant.parse("2026-11-01T06:30:00Z"));
  }

  private static Sitting sitting(LocalDate day, LocalTime hour, Optional<ZoneOffset> offset) {
    return new Sitting(
        Optional.of(day), Optional.of(hour), Optional.empty(), Sitting.NEW_YORK, offset, "");
  }
}
