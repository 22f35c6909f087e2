package org.rostrum.compile.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Dates in the words of the main document. */
final class Dates {
  private final Wording wording;

  Dates(Wording wording) {
    this.wording = wording;
  }

  /** Such as {@code "1 July 2021"}; a visible gap when the date is not known. */
  String day(Optional<LocalDate> date) {
    return date.map(this::day).orElseGet(() -> wording.say("missing.date"));
  }

  private String day(LocalDate date) {
    return wording.say(
        "date.day",
        "day",
        date.getDayOfMonth() == 1
            ? wording.say("date.first")
            : Integer.toString(date.getDayOfMonth()),
        "month",
        wording.say("month." + date.getMonthValue()),
        "year",
        Integer.toString(date.getYear()));
  }

  /** Such as {@code "Tuesday, 29 June 2021"}. */
  String weekday(Optional<LocalDate> date) {
    return date.map(known ->
            wording.say(
                "date.weekday",
                "weekday",
                wording.say("weekday." + known.getDayOfWeek().getValue()),
                "date",
                day(known)))
        .orElseGet(() -> wording.say("missing.date"));
  }
}
