package org.rostrum.convene.note;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * A date as it stands in a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param day day and month
 * @param year the year, when printed
 * @param weekday the weekday, when printed
 * @param order whether the figures could also stand for another day
 */
record FoundDate(
    int start,
    int end,
    MonthDay day,
    Optional<Year> year,
    Optional<DayOfWeek> weekday,
    Order order) {

  /** Which figure tells the day. */
  enum Order {
    /** Nobody could take it for another day. */
    PLAIN,
    /** Two figures with a slash, either of which could be the month: the day is taken first. */
    DAY_TAKEN_FIRST
  }

  /** The date, with another date's year where none is printed. */
  Optional<LocalDate> date(Optional<Year> otherwise) {
    return year.or(() -> otherwise)
        .filter(it -> it.isValidMonthDay(day))
        .map(it -> it.atMonthDay(day));
  }

  /** What is wrong with it or may be; empty when nothing is. */
  String doubt(LocalDate date) {
    return switch (order) {
      case PLAIN -> weekdayDoubt(date);
      case DAY_TAKEN_FIRST ->
          Doubts.of(
              "month-first",
              "taken",
              date,
              "not",
              LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    };
  }

  private String weekdayDoubt(LocalDate date) {
    return weekday
        .filter(printed -> printed != date.getDayOfWeek())
        .map(printed ->
            Doubts.of("weekday", "said", printed, "date", date, "is", date.getDayOfWeek()))
        .orElse("");
  }
}
