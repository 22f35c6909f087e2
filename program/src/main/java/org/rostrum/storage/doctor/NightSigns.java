package org.rostrum.storage.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rostrum.storage.Database;
import org.rostrum.storage.doctor.Symptom.Sign;
import org.rostrum.storage.night.NightScrub;

/** Whether the nightly scrub is done, and what the last one found. */
final class NightSigns {
  private static final Duration TOO_LONG_AGO = Duration.ofDays(3);

  private NightSigns() {}

  /** Nothing to say before the first night. */
  static List<Symptom> of(Database database, Instant now) {
    return NightScrub.last(database).stream()
        .map(last ->
            Symptom.of(
                last.begun().isBefore(now.minus(TOO_LONG_AGO))
                    ? Sign.SCRUB_OLD
                    : last.damaged() == 0 ? Sign.SCRUB_FINE : Sign.SCRUB_DAMAGED,
                "night",
                last.night().toString(),
                "count",
                last.files(),
                "damaged",
                last.damaged()))
        .toList();
  }
}
