package org.rostrum.document.check.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/** The day the beginning of a statement names, beside the days of the debate. */
public final class DayCheck implements FileCheck {
  private static final int BEGINNING = 600;
  private static final int FAR = 3;
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:de\\s+)?([\\p{L}]{3,})\\.?,?\\s+(?:de\\s+)?(20\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b([\\p{L}]{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(20\\d\\d)");
  private static final Pattern CHINESE =
      Pattern.compile("(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  @Override
  public void look(Inspected file, Findings to) {
    Optional<Filing.Debated> debate = file.filing().debate();
    if (debate.isEmpty() || debate.get().days().isEmpty()) {
      return;
    }
    int read = 0;
    for (Seen.Paragraph paragraph : file.seen().paragraphs()) {
      if (read > BEGINNING) {
        return;
      }
      read += paragraph.words().length();
      List<LocalDate> named = days(paragraph.words());
      boolean title = paragraph.words().length() < 150;
      if (title && !named.isEmpty() && named.stream().noneMatch(day -> near(day, debate.get()))) {
        String days = String.join(", ", debate.get().days());
        to.tell(Code.OTHER_DEBATE, paragraph.place(), paragraph.words(), "days", days);
        return;
      }
    }
  }

  private static boolean near(LocalDate day, Filing.Debated debate) {
    return debate.days().stream()
        .map(LocalDate::parse)
        .anyMatch(each -> !day.isBefore(each.minusDays(FAR)) && !day.isAfter(each.plusDays(FAR)));
  }

  private static List<LocalDate> days(String words) {
    List<LocalDate> days = new ArrayList<>();
    Matcher first = DAY_FIRST.matcher(words);
    while (first.find()) {
      day(first.group(3), first.group(2), first.group(1)).ifPresent(days::add);
    }
    Matcher second = MONTH_FIRST.matcher(words);
    while (second.find()) {
      day(second.group(3), second.group(1), second.group(2)).ifPresent(days::add);
    }
    Matcher chinese = CHINESE.matcher(words);
    while (chinese.find()) {
      date(chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3))
          .ifPresent(days::add);
    }
    return days;
  }

  private static Optional<LocalDate> day(String year, String name, String day) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String tongue : new String[] {"en", "fr", "es", "ru", "ar"}) {
      Locale locale = Locale.forLanguageTag(tongue);
      for (Month month : Month.values()) {
        boolean full =
            month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).equals(lower);
        boolean alone =
            month
                .getDisplayName(TextStyle.FULL_STANDALONE, locale)
                .toLowerCase(locale)
                .equals(lower);
        if (full || alone) {
          return date(year, month.getValue(), day);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
