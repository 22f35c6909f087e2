package org.rostrum.cover.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written out in the six languages, or in figures. Reads folded words. */
final class Dates {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = month();
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,? (?:de |of |du )?("
              + MONTH
              + ")(?:/[\\p{L}]+)?\\.?,? (?:de |del )?(\\d{4})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(" + MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?!\\d)");

  private Dates() {}

  /** Every day named, in no order that means anything. */
  static List<LocalDate> in(String folded) {
    String words = europeanDigits(folded);
    List<LocalDate> days = new ArrayList<>();
    Matcher written = DAY_MONTH_YEAR.matcher(words);
    while (written.find()) {
      int month = MONTHS.getOrDefault(written.group(2), 0);
      day(written.group(3), month, written.group(1)).ifPresent(days::add);
    }
    Matcher american = MONTH_DAY_YEAR.matcher(words);
    while (american.find()) {
      int month = MONTHS.getOrDefault(american.group(1), 0);
      day(american.group(3), month, american.group(2)).ifPresent(days::add);
    }
    for (Pattern pattern : List.of(CHINESE, YEAR_FIRST)) {
      Matcher figures = pattern.matcher(words);
      while (figures.find()) {
        day(figures.group(1), number(figures.group(2)), figures.group(3)).ifPresent(days::add);
      }
    }
    Matcher figures = DAY_FIRST.matcher(words);
    while (figures.find()) {
      int first = number(figures.group(1));
      int second = number(figures.group(2));
      day(figures.group(3), second, Integer.toString(first)).ifPresent(days::add);
      day(figures.group(3), first, Integer.toString(second)).ifPresent(days::add);
    }
    return days;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String europeanDigits(String words) {
    StringBuilder digits = new StringBuilder();
    words
        .codePoints()
        .forEach(sign ->
            digits.appendCodePoint(
                Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
    return digits.toString();
  }

  private static String month() {
    List<String> names = new ArrayList<>(MONTHS.keySet());
    names.sort((one, two) -> two.length() - one.length());
    return String.join("|", names.stream().map(Pattern::quote).toList());
  }

  private static Map<String, Integer> months() {
    List<String> months =
        List.of(
            "january jan janvier enero января январь يناير كانون الثاني",
            "february feb février febrero февраля февраль فبراير شباط",
            "march mar mars marzo марта март مارس آذار",
            "april apr avril abril апреля апрель أبريل إبريل نيسان",
            "may mai mayo мая май مايو أيار",
            "june jun juin junio июня июнь يونيه يونيو حزيران",
            "july jul juillet julio июля июль يوليه يوليو تموز",
            "august aug août agosto августа август أغسطس آب",
            "september sep sept septembre septiembre setiembre сентября сентябрь سبتمبر أيلول",
            "october oct octobre octubre октября октябрь أكتوبر تشرين الأول",
            "november nov novembre noviembre ноября ноябрь نوفمبر تشرين الثاني",
            "december dec décembre diciembre декабря декабрь ديسمبر كانون الأول");
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < months.size(); i++) {
      String line = LetterText.fold(months.get(i));
      for (String name : line.split(" ", -1)) {
        numbers.putIfAbsent(name, i + 1);
      }
    }
    // The Levantine names of two words share theirs with others; only the pair says which.
    for (String part : List.of("كانون", "الثاني", "تشرين", "الأول")) {
      numbers.remove(LetterText.fold(part));
    }
    pair(numbers, "كانون الثاني", 1);
    pair(numbers, "تشرين الأول", 10);
    pair(numbers, "تشرين الثاني", 11);
    pair(numbers, "كانون الأول", 12);
    return numbers;
  }

  private static void pair(Map<String, Integer> numbers, String name, int month) {
    numbers.put(LetterText.fold(name), month);
  }
}
