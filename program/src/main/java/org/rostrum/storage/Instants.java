package org.rostrum.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as both databases keep them: text of one width, in UTC, to the nanosecond, that sorts in
 * the order of time and that a person can read.
 */
public final class Instants {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Instants() {}

  /** The instant as the column keeps it: {@code 2026-11-23T18:30:00.000000000Z}. */
  public static String text(Instant instant) {
    return FORM.format(instant);
  }

  /** The instant a column holds. */
  public static Instant read(String text) {
    return Instant.parse(text);
  }
}
