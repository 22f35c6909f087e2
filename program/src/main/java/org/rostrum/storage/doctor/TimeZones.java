package org.rostrum.storage.doctor;

import java.time.zone.ZoneRulesProvider;
import org.rostrum.storage.doctor.Symptom.Sign;

/** Which edition of the world's rules of time this JDK has: deadlines depend on it. */
final class TimeZones {
  private TimeZones() {}

  static Symptom sign() {
    String version = ZoneRulesProvider.getVersions("America/New_York").lastKey();
    return Symptom.of(Sign.TIME_ZONES, "version", version);
  }
}
