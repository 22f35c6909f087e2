package org.rostrum.debate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Until when statements are received. Late statements are received too, and marked late.
 *
 * @param rule the note's own words
 * @param date the last day; empty when the words could not be turned into a day
 * @param hour when on that day
 * @param zone the zone of day and hour
 * @param offset only where the local hour exists twice (clocks set back): which of the two
 */
public record Deadline(
    String rule, Optional<LocalDate> date, Hour hour, ZoneId zone, Optional<ZoneOffset> offset) {

  /** A deadline whose local hour exists once. */
  public Deadline(String rule, Optional<LocalDate> date, Hour hour, ZoneId zone) {
    this(rule, date, hour, zone, Optional.empty());
  }

  /** When on the last day. */
  public sealed interface Hour {
    /**
     * The whole day counts: the first moment of the next day is late. This is how a deadline that
     * names a day and no hour is read.
     */
    record EndOfDay() implements Hour {}

    /** That very moment still counts; one nanosecond later is late. */
    record At(LocalTime time) implements Hour {}
  }

  /**
   * The last moment that is in time, to the millisecond. Empty when the day is not known, when the
   * local time does not exist on that day, or exists twice and nothing says which.
   */
  public Optional<Instant> lastMoment() {
    return switch (hour) {
      case Hour.EndOfDay ignored -> nextDay().map(instant -> instant.minus(1, ChronoUnit.MILLIS));
      case Hour.At at -> date.flatMap(day -> moment(day, at.time()));
    };
  }

  /**
   * Whether something received then is late. A statement is never late while the deadline is not
   * known.
   */
  public boolean isLate(Instant received) {
    return switch (hour) {
      case Hour.EndOfDay ignored -> nextDay().filter(next -> !received.isBefore(next)).isPresent();
      case Hour.At ignored -> lastMoment().filter(received::isAfter).isPresent();
    };
  }

  private Optional<Instant> nextDay() {
    return date.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private Optional<Instant> moment(LocalDate day, LocalTime time) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(day.atTime(time));
    if (offsets.size() == 1) {
      return Optional.of(day.atTime(time).toInstant(offsets.getFirst()));
    }
    return offset.filter(offsets::contains).map(day.atTime(time)::toInstant);
  }
}
