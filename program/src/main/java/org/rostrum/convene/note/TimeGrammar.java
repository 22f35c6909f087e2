package org.rostrum.convene.note;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours in running words, in the six official languages. Works on folded words. */
final class TimeGrammar {
  private static final String FREE = "(?<![\\p{L}\\p{N}/:.])";
  private static final String HALF =
      "(?<half>a\\.?\\s?m\\.?|p\\.?\\s?m\\.?|de la manana|de la tarde|de la noche|du matin"
          + "|de l'apres-midi|du soir|утра|дня|вечера|صباحا[ً]?|مساء[ً]?|ظهرا[ً]?|بعد الظهر)"
          + "(?![\\p{L}])";
  private static final String NOT_A_SPAN =
      "(?!\\s*(?:\\w+\\s+)?(?:before|prior|in"
          + " advance|ahead|avant|antes|до|قبل|前|after|apres|despues))";
  private static final Pattern CLOCK_12 =
      Pattern.compile(FREE + "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5][0-9]))?\\s*" + HALF);
  // "10-11.30 a.m.": the first hour borrows the second one's half of the day.
  private static final Pattern BORROWED =
      Pattern.compile(
          FREE
              + "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5][0-9]))?\\s*(?:-|to|until|and)\\s*"
              + "(?=(?:1[0-2]|0?[1-9])(?:[:.][0-5][0-9])?\\s*"
              + HALF
              + ")");
  private static final Pattern UNIT =
      Pattern.compile(
          FREE
              + "(?<hour>[01]?[0-9]|2[0-3])(?:[:.](?<minute>[0-5][0-9]))?\\s?"
              + "(?:heures?|horas?|hrs?|h|час(?:ов|а)?\\.?|ч\\.?)"
              + "(?:\\s?(?<more>[0-5][0-9])(?!\\s+"
              + Months.MONTH
              + ")(?:\\s?(?:мин\\.?|м\\.?))?)?(?![\\p{L}\\p{N}])"
              + "(?:\\s+(?:"
              + HALF
              + "))?"
              + NOT_A_SPAN);
  // "de 10.00 a 13.00 horas": the first hour borrows the second one's unit.
  private static final Pattern BORROWED_UNIT =
      Pattern.compile(
          FREE
              + "(?<hour>[01]?[0-9]|2[0-3])(?:[:.](?<minute>[0-5][0-9]))?\\s*(?:-|a|y|et|a las|y"
              + " las)\\s*"
              + "(?=(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?\\s?(?:heures?|horas?|hrs?|h)(?![\\p{L}])"
              + NOT_A_SPAN
              + ")");
  private static final Pattern MILITARY =
      Pattern.compile(
          FREE
              + "(?<hour>[01][0-9]|2[0-3])[:.]?(?<minute>[0-5][0-9])\\s?(?:hours|hrs?)(?![\\p{L}])");
  private static final Pattern COLON =
      Pattern.compile(
          FREE
              + "(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::[0-5][0-9])?(?![\\p{N}])(?:\\s+"
              + HALF
              + ")?");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<half>上午|下午|晚上|中午)?\\s?(?<hour>[01]?[0-9]|2[0-3])\\s?[时時点點:](?:\\s?(?<minute>[0-5]?[0-9])\\s?分?)?");
  private static final Pattern ARABIC =
      Pattern.compile(
          "الساعة\\s+(?<hour>[01]?[0-9]|2[0-3])(?:[:/.](?<minute>[0-5][0-9]))?(?:\\s+"
              + HALF
              + ")?");
  private static final Pattern NOON =
      Pattern.compile("(?<![\\p{L}-])(?:(?:12\\s+)?noon|midday|midi|mediodia|полдень)(?![\\p{L}])");

  private static final List<Pattern> PATTERNS =
      List.of(CLOCK_12, BORROWED, MILITARY, BORROWED_UNIT, UNIT, ARABIC, CHINESE, COLON);

  private TimeGrammar() {}

  /** The hours of a folded text, in order. */
  static List<FoundTime> find(String folded) {
    List<FoundTime> found = new ArrayList<>();
    boolean isChinese = folded.indexOf('时') >= 0 || folded.contains("上午") || folded.contains("下午");
    for (Pattern pattern : PATTERNS) {
      if (pattern == CHINESE && !isChinese) {
        continue;
      }
      Matcher matcher = pattern.matcher(folded);
      while (matcher.find()) {
        add(matcher.start(), end(matcher, pattern), found, time(matcher), doubt(matcher, pattern));
      }
    }
    Matcher noon = NOON.matcher(folded);
    while (noon.find()) {
      add(noon.start(), noon.end(), found, LocalTime.NOON, "");
    }
    found.sort(Comparator.comparingInt(FoundTime::start));
    return List.copyOf(found);
  }

  /** A borrowed hour ends before the word that joins it to the next: that word tells a span. */
  private static int end(Matcher matcher, Pattern pattern) {
    boolean isBorrowed = pattern == BORROWED || pattern == BORROWED_UNIT;
    if (!isBorrowed) {
      return matcher.end();
    }
    return matcher.group("minute") == null ? matcher.end("hour") : matcher.end("minute");
  }

  private static void add(int start, int end, List<FoundTime> found, LocalTime time, String doubt) {
    if (found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
      found.add(new FoundTime(start, end, time, doubt));
    }
  }

  private static LocalTime time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    int minute =
        group(matcher, "minute").or(() -> group(matcher, "more")).map(Integer::parseInt).orElse(0);
    String half = group(matcher, "half").orElse("");
    return LocalTime.of(hour(hour, half), minute);
  }

  private static int hour(int hour, String half) {
    if (half.isEmpty()) {
      return hour;
    }
    boolean isMorning = half.matches("a.*|.*manana|.*matin|утра|صباح.*|上午");
    if (isMorning) {
      return hour == 12 ? 0 : hour;
    }
    return hour < 12 ? hour + 12 : hour;
  }

  private static String doubt(Matcher matcher, Pattern pattern) {
    int hour = Integer.parseInt(matcher.group("hour"));
    boolean isBare = pattern == COLON && group(matcher, "half").isEmpty();
    if (isBare && hour >= 1 && hour < 8 && matcher.group("hour").length() == 1) {
      return Doubts.of("half-of-day", "words", matcher.group());
    }
    return "";
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }
}
