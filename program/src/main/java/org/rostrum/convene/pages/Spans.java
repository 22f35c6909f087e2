package org.rostrum.convene.pages;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.document.words.Tongue;

/** Spans of time in words: two hours, five minutes. */
final class Spans {
  private static final Duration DAYS_FROM = Duration.ofDays(2);

  /** Few spans are told, and those on every page; told anew, they cost a third of it. */
  private static final int MOST_TOLD = 1_000;

  private static final Map<Told, String> TOLD = new ConcurrentHashMap<>();

  private record Told(Tongue tongue, Duration span) {}

  private Spans() {}

  static String in(Tongue tongue, Duration span) {
    if (TOLD.size() > MOST_TOLD) {
      TOLD.clear();
    }
    return TOLD.computeIfAbsent(new Told(tongue, span), told -> tell(tongue, span));
  }

  private static String tell(Tongue tongue, Duration span) {
    List<Measure> parts = new ArrayList<>();
    boolean inDays = span.compareTo(DAYS_FROM) >= 0;
    add(parts, inDays ? span.toDays() : 0, MeasureUnit.DAY);
    add(parts, inDays ? span.toHoursPart() : span.toHours(), MeasureUnit.HOUR);
    add(parts, span.toMinutesPart(), MeasureUnit.MINUTE);
    add(parts, span.toSecondsPart(), MeasureUnit.SECOND);
    if (parts.isEmpty()) {
      parts.add(new Measure(0, MeasureUnit.MINUTE));
    }
    return MeasureFormat.getInstance(tongue.locale(), FormatWidth.WIDE)
        .formatMeasures(parts.toArray(Measure[]::new));
  }

  private static void add(List<Measure> parts, long number, MeasureUnit unit) {
    if (number > 0) {
      parts.add(new Measure(number, unit));
    }
  }
}
