package org.rostrum.storage.doctor;

import java.time.zone.ZoneRulesProvider;
import org.rostrum.storage.doctor.Symptom.Sign;

/** Which edition of the world's rules of time this JDK has: deadlines depend on it. */
public final class TimeZones {
  private TimeZones() {}

  /** The edition, such as {@code 2026b}. */
  public static String edition() {
    return ZoneRulesProvider.getVersions("America/New_York").lastKey();
  }

  static Symptom sign() {
    return Symptom.of(Sign.TIME_ZONES, "version", edition());
  }
}
