package org.rostrum.convene.note;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of months and days in the six official languages, folded. */
final class Months {
  private static final List<String> NAMES =
      List.of(
          "january jan janvier enero января يناير كانون_الثاني",
          "february feb fevrier febrero февраля فبراير شباط",
          "march mar mars marzo марта مارس آذار",
          "april apr avril abril апреля أبريل نيسان",
          "may mai mayo мая مايو أيار",
          "june jun juin junio июня يونيه يونيو حزيران",
          "july jul juillet julio июля يوليه يوليو تموز",
          "august aug aout agosto августа أغسطس آب",
          "september sept sep septembre septiembre setiembre сентября سبتمبر أيلول",
          "october oct octobre octubre октября أكتوبر تشرين_الأول",
          "november nov novembre noviembre ноября نوفمبر تشرين_الثاني",
          "december dec decembre diciembre декабря ديسمبر كانون_الأول");
  private static final List<String> DAYS =
      List.of(
          "monday mon lundi lunes понедельник الاثنين 星期一",
          "tuesday tue tues mardi martes вторник الثلاثاء 星期二",
          "wednesday wed mercredi miercoles среда среду الأربعاء 星期三",
          "thursday thu thurs jeudi jueves четверг الخميس 星期四",
          "friday fri vendredi viernes пятница пятницу الجمعة 星期五",
          "saturday sat samedi sabado суббота субботу السبت 星期六",
          "sunday sun dimanche domingo воскресенье الأحد 星期日");

  private static final Map<String, Integer> MONTHS = table(NAMES);
  private static final Map<String, Integer> WEEKDAYS = table(DAYS);

  /** Any month's name, as a pattern without group. In Arabic both names may stand together. */
  static final String MONTH =
      "(?:"
          + alternatives(MONTHS.keySet())
          + ")\\.?(?:/(?:"
          + alternatives(MONTHS.keySet())
          + "))?(?![\\p{L}\\p{M}])";

  /** Any weekday's name, as a pattern without group. */
  static final String WEEKDAY = "(?:" + alternatives(WEEKDAYS.keySet()) + ")\\.?(?![\\p{L}\\p{M}])";

  private Months() {}

  /** 1 to 12, from folded words that matched {@link #MONTH}. */
  static int month(String folded) {
    String first = folded.replaceAll("[/].*|\\.$", "").strip();
    return MONTHS.getOrDefault(first, 0);
  }

  /** The day, from folded words that matched {@link #WEEKDAY}. */
  static DayOfWeek weekday(String folded) {
    return DayOfWeek.of(WEEKDAYS.getOrDefault(folded.replace(".", ""), 1));
  }

  private static Map<String, Integer> table(List<String> lines) {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        table.put(Folded.of(name.replace('_', ' ')), i + 1);
      }
    }
    return Map.copyOf(table);
  }

  private static String alternatives(Collection<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
