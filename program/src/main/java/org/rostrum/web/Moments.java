package org.rostrum.web;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.document.words.Tongue;

/**
 * Writes moments the one way this house writes them: New York's time with its offset, and UTC
 * beside it, in the reader's language, 24 hours. Never a zone's abbreviation.
 */
public final class Moments {
  /** The zone of the Organization's headquarters. */
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
  private static final Map<Wanted, SimpleDateFormat> FORMATS = new ConcurrentHashMap<>();

  private record Wanted(Tongue tongue, String fields) {}

  private final Tongue tongue;

  public Moments(Tongue tongue) {
    this.tongue = tongue;
  }

  /** The day in New York: Thursday 18 February 2027. */
  public String day(Instant moment) {
    String day = date("EEEEdMMMMy", moment, NEW_YORK);
    return tongue == Tongue.ENGLISH ? day.replaceFirst(",", "") : day; // as the Organization does
  }

  /** The day in New York, short: 18 Feb 2027. */
  public String shortDay(Instant moment) {
    return date("dMMMy", moment, NEW_YORK);
  }

  /** The hour in New York: 18:00. */
  public String hour(Instant moment) {
    return HOUR.format(moment.atZone(NEW_YORK));
  }

  /** The hour in New York to the millisecond: 14:31:07.482. */
  public String exactHour(Instant moment) {
    return EXACT.format(moment.atZone(NEW_YORK));
  }

  /** Day and hour in New York: Thursday 18 February 2027, 18:00. */
  public String dayAndHour(Instant moment) {
    return day(moment) + separator() + hour(moment);
  }

  /** Day and hour in New York, short. */
  public String shortDayAndHour(Instant moment) {
    return shortDay(moment) + separator() + hour(moment);
  }

  /** New York's offset at that moment: UTC−05:00. */
  public String offset(Instant moment) {
    ZoneOffset offset = NEW_YORK.getRules().getOffset(moment);
    return "UTC" + offset.getId().replace('-', '\u2212');
  }

  /** The hour in UTC, with the day where it is another than New York's: 23:00 UTC. */
  public String utc(Instant moment) {
    ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
    boolean sameDay = utc.toLocalDate().equals(moment.atZone(NEW_YORK).toLocalDate());
    String day = sameDay ? "" : date("dMMM", moment, ZoneOffset.UTC) + separator();
    return day + HOUR.format(utc) + " UTC";
  }

  /** Zone, offset and UTC: New York time, UTC−05:00 · 23:00 UTC. */
  public String zone(Instant moment) {
    return Frame.OWN.say(tongue, "moment.new-york", "offset", offset(moment))
        + " \u00b7 "
        + utc(moment);
  }

  /** All of it in one line. */
  public String full(Instant moment) {
    return dayAndHour(moment) + " (" + zone(moment) + ")";
  }

  /** For the attribute {@code datetime}: with New York's offset. */
  public String machine(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        moment.atZone(NEW_YORK).toOffsetDateTime());
  }

  private String separator() {
    return tongue == Tongue.ARABIC ? "\u060c " : tongue == Tongue.CHINESE ? " " : ", ";
  }

  private String date(String fields, Instant moment, ZoneId zone) {
    SimpleDateFormat shared =
        FORMATS.computeIfAbsent(
            new Wanted(tongue, fields),
            wanted ->
                new SimpleDateFormat(
                    DateTimePatternGenerator.getInstance(tongue.locale()).getBestPattern(fields),
                    tongue.locale()));
    SimpleDateFormat format = shared.clone(); // a format is not for many threads
    format.setTimeZone(
        TimeZone.getTimeZone(zone.equals(ZoneOffset.UTC) ? "Etc/UTC" : zone.getId()));
    return format.format(Date.from(moment));
  }
}
