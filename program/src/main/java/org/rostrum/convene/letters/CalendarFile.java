package org.rostrum.convene.letters;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Sitting;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.Attachment;
import org.rostrum.web.HouseSign;

/**
 * A debate's days as a calendar file (RFC 5545): the deadline, and each sitting. All instants are
 * in UTC, so that no calendar program has to know New York. An event keeps its UID for ever; its
 * SEQUENCE rises with every edit of the debate and with every second by which an outage moves the
 * deadline, so that a program that has the file takes the newer one.
 */
public final class CalendarFile {
  private static final String TYPE = "text/calendar; charset=utf-8";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final HouseSign sign;
  private final Clock clock;

  public CalendarFile(HouseSign sign, Clock clock) {
    this.sign = sign;
    this.clock = clock;
  }

  /** The file as it goes with a letter. */
  public Attachment attached(Convened debate, Tongue tongue) {
    byte[] bytes = of(debate, tongue).getBytes(StandardCharsets.UTF_8);
    return new Attachment("debate.ics", TYPE, bytes);
  }

  /** The whole file, with events that are known; without any where no day is known yet. */
  public String of(Convened debate, Tongue tongue) {
    ICalendarText text = new ICalendarText();
    text.line("BEGIN", "VCALENDAR");
    text.line("VERSION", "2.0");
    text.line("PRODID", "-//Rostrum//Open debates//EN");
    debate
        .closes()
        .ifPresent(closes ->
            event(text, debate, "deadline", "calendar.closes", tongue, starts(closes), ""));
    List<Sitting> sittings = debate.debate().sittings();
    for (int i = 0; i < sittings.size(); i++) {
      Sitting sitting = sittings.get(i);
      List<String> when = when(sitting);
      if (!when.isEmpty()) {
        String key = i == 0 ? "calendar.sitting" : "calendar.resumed";
        event(text, debate, "sitting-" + (i + 1), key, tongue, when, sitting.place());
      }
    }
    text.line("END", "VCALENDAR");
    return text.toString();
  }

  private void event(
      ICalendarText text,
      Convened debate,
      String part,
      String key,
      Tongue tongue,
      List<String> when,
      String place) {
    text.line("BEGIN", "VEVENT");
    text.line("UID", part + "." + debate.id() + "@" + sign.address().getHost());
    text.line("DTSTAMP", MOMENT.format(clock.instant()));
    text.line("SEQUENCE", Long.toString(debate.version() + debate.extended().toSeconds()));
    when.forEach(text::line);
    text.words("SUMMARY", LettersWords.ALL.say(tongue, key, "title", debate.title()));
    if (!place.isEmpty()) {
      text.words("LOCATION", place);
    }
    text.line("URL", sign.at("/debates/" + debate.id()));
    text.line("TRANSP", "TRANSPARENT");
    text.line("END", "VEVENT");
  }

  private static List<String> starts(Instant moment) {
    return List.of("DTSTART:" + MOMENT.format(moment));
  }

  /** The hour where it is known, else the whole day, else nothing. */
  private static List<String> when(Sitting sitting) {
    Optional<Instant> begins = sitting.startsAt();
    if (begins.isEmpty()) {
      return sitting.date().map(CalendarFile::wholeDay).orElse(List.of());
    }
    List<String> lines = new ArrayList<>(starts(begins.get()));
    sitting
        .date()
        .flatMap(day -> sitting.ends().map(day::atTime))
        .map(end -> end.atZone(sitting.zone()).toInstant())
        .filter(end -> end.isAfter(begins.get()))
        .ifPresent(end -> lines.add("DTEND:" + MOMENT.format(end)));
    return lines;
  }

  private static List<String> wholeDay(LocalDate day) {
    return List.of("DTSTART;VALUE=DATE:" + DAY.format(day));
  }
}
