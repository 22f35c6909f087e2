package org.rostrum.convene.note;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day and an hour as one text gives them; each may be missing.
 *
 * @param offset what the printed name of the zone stands for, such as -04:00 for EDT
 * @param doubt what a person should check; empty when nothing
 */
record Slot(
    Optional<FoundDate> date,
    Optional<LocalTime> starts,
    Optional<LocalTime> ends,
    Optional<ZoneId> zone,
    Optional<ZoneOffset> offset,
    String doubt) {

  static Slot of(Optional<FoundDate> date, Optional<LocalTime> starts, String doubt) {
    return new Slot(date, starts, Optional.empty(), Optional.empty(), Optional.empty(), doubt);
  }

  Slot on(FoundDate day) {
    return new Slot(Optional.of(day), starts, ends, zone, offset, doubt);
  }

  Slot until(LocalTime end) {
    return new Slot(date, starts, Optional.of(end), zone, offset, doubt);
  }

  Slot in(ZoneGrammar.FoundZone found) {
    return new Slot(date, starts, ends, Optional.of(found.zone()), found.offset(), doubt);
  }
}
