package org.rostrum.debate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * One sitting of a debate. A second sitting, on the same day or later, resumes the first.
 *
 * @param date the day at the place of the meeting
 * @param starts local time
 * @param ends local time; empty when not announced
 * @param zone the zone the times are in
 * @param offset only where the local start exists twice (clocks set back): which of the two
 * @param place such as {@code "VTC"} or {@code "Security Council Chamber"}; may be empty
 */
public record Sitting(
    Optional<LocalDate> date,
    Optional<LocalTime> starts,
    Optional<LocalTime> ends,
    ZoneId zone,
    Optional<ZoneOffset> offset,
    String place) {

  /** The Council's own zone, used where nothing else is said. */
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /**
   * When it starts. Empty when date or hour is not known, or when the local time does not exist or
   * exists twice on that day: see {@link #doubt()}.
   */
  public Optional<Instant> startsAt() {
    return date.flatMap(day -> starts.flatMap(hour -> instant(day.atTime(hour))));
  }

  /** Why {@link #startsAt()} is empty although date and hour are known; empty when it is not. */
  public String doubt() {
    if (date.isEmpty() || starts.isEmpty() || startsAt().isPresent()) {
      return "";
    }
    LocalDateTime local = date.get().atTime(starts.get());
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    String when = starts.get() + " on " + date.get();
    if (offsets.isEmpty()) {
      return when + " does not exist in " + zone + ": the clocks are set forward over it";
    }
    String choice = String.join(" and ", offsets.stream().map(ZoneOffset::getId).toList());
    return when + " exists twice in " + zone + " (" + choice + "): say which with \"offset\"";
  }

  private Optional<Instant> instant(LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return Optional.of(local.toInstant(offsets.getFirst()));
    }
    return offset.filter(offsets::contains).map(local::toInstant);
  }
}
