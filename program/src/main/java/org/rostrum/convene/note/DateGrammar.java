package org.rostrum.convene.note;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in running words, in the six official languages. Works on folded words. */
final class DateGrammar {
  private static final String ORDINAL = "(?:\\s?(?:st|nd|rd|th|er|ero|º|°))?";
  private static final String WEEKDAY = "(?:(?<weekday>" + Months.WEEKDAY + "),?\\s+)?";
  private static final String NOT_IN_NUMBER = "(?<![\\p{L}\\p{N}/.-])";
  private static final String AND = "(?:\\s*(?:-|,|and|et|y|e|to|au|al|и|و|到|至|&)\\s*)";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          NOT_IN_NUMBER
              + WEEKDAY
              + "(?:the\\s+|le\\s+|el\\s+|du\\s+)?(?<day>[0-9]{1,2})"
              + ORDINAL
              + "(?:"
              + AND
              + "(?<second>[0-9]{1,2})"
              + ORDINAL
              + ")?\\s+(?:of\\s+|de\\s+)?(?<month>"
              + Months.MONTH
              + ")(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?(?<year>[12][0-9]{3})(?![\\p{L}\\p{N}])(?:\\s+(?:года|г\\.))?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          NOT_IN_NUMBER
              + WEEKDAY
              + "(?<month>"
              + Months.MONTH
              + ")\\s+(?<day>[0-9]{1,2})"
              + ORDINAL
              + "(?:"
              + AND
              + "(?<second>[0-9]{1,2})"
              + ORDINAL
              + "(?![0-9:]))?(?:,?\\s+(?<year>[12][0-9]{3}))?(?![\\p{L}\\p{N}:])");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![\\p{N}/-])(?<year>[12][0-9]{3})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9-])");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?<year>[12][0-9]{3})\\s?年)?\\s?(?<month>[0-9]{1,2})\\s?月\\s?(?<day>[0-9]{1,2})\\s?[日号]");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\p{N}/.-])(?<day>[0-9]{1,2})(?<sign>[./])(?<month>[0-9]{1,2})\\k<sign>(?<year>[12][0-9]{3})(?![0-9/])");

  private DateGrammar() {}

  /** The dates of a folded text, in order. */
  static List<FoundDate> find(String folded) {
    List<FoundDate> found = new ArrayList<>();
    for (Pattern pattern : List.of(ISO, CHINESE, NUMBERS, DAY_FIRST, MONTH_FIRST)) {
      Matcher matcher = pattern.matcher(folded);
      while (matcher.find()) {
        boolean isTaken =
            found.stream().anyMatch(d -> d.start() < matcher.end() && matcher.start() < d.end());
        if (!isTaken) {
          dates(matcher, found);
        }
      }
    }
    found.sort(Comparator.comparingInt(FoundDate::start).thenComparing(FoundDate::day));
    return List.copyOf(found);
  }

  private static void dates(Matcher matcher, List<FoundDate> found) {
    String month = matcher.group("month");
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Months.month(month);
    Optional<Year> year = group(matcher, "year").map(Year::parse);
    Optional<DayOfWeek> weekday = group(matcher, "weekday").map(Months::weekday);
    add(matcher, matcher.group("day"), number, year, weekday, found);
    group(matcher, "second")
        .ifPresent(second -> add(matcher, second, number, year, Optional.empty(), found));
  }

  private static void add(
      Matcher matcher,
      String day,
      int month,
      Optional<Year> year,
      Optional<DayOfWeek> weekday,
      List<FoundDate> found) {
    try {
      int first = Integer.parseInt(day);
      boolean slashed = group(matcher, "sign").filter("/"::equals).isPresent();
      boolean swapped = slashed && month > 12 && first <= 12;
      MonthDay printed = swapped ? MonthDay.of(first, month) : MonthDay.of(month, first);
      boolean either = slashed && month <= 12 && first <= 12 && month != first;
      FoundDate.Order order = either ? FoundDate.Order.DAY_TAKEN_FIRST : FoundDate.Order.PLAIN;
      found.add(new FoundDate(matcher.start(), matcher.end(), printed, year, weekday, order));
    } catch (DateTimeException e) {
      // The 31st of June is no date; it is left to the reader as words.
    }
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }
}
