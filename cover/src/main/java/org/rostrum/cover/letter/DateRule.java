package org.rostrum.cover.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.DebateFacts;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * It bears a date of its own: on a short line, as dates of letters stand, not only within a
 * sentence on the debate; near today or near the debate, and not of another season.
 */
final class DateRule implements LetterRule {
  private static final int SHORT_LINE = 60;
  private static final int OLDEST_DAYS = 180;
  private static final int LATE_DAYS = 14;

  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    List<LocalDate> debated = expectations.debate().map(DebateFacts::days).orElse(List.of());
    List<LocalDate> own = new ArrayList<>();
    for (String line : text.lines()) {
      if (width(line) <= SHORT_LINE) {
        List<LocalDate> here = new ArrayList<>(Dates.in(LetterText.fold(line)));
        if (line.matches(".*[.。۔]")) {
          here.removeAll(debated); // the end of a sentence on the debate, broken over lines
        }
        own.addAll(here);
      }
    }
    LocalDate today = expectations.at().atOffset(ZoneOffset.UTC).toLocalDate();
    boolean dated =
        own.stream().anyMatch(date -> isNear(date, today.plusDays(1)) || isNear(date, debated));
    if (!dated) {
      String words = own.isEmpty() ? "" : own.getFirst().toString();
      findings.add(Check.LETTER_DATE, Spot.WHOLE_FILE, words);
    }
  }

  private static boolean isNear(LocalDate date, LocalDate latest) {
    return !date.isAfter(latest) && !date.isBefore(latest.minusDays(OLDEST_DAYS));
  }

  /** Letters are written before the debate or, as late ones are, soon after it. */
  private static boolean isNear(LocalDate date, List<LocalDate> days) {
    return days.stream().anyMatch(day -> isNear(date, day.plusDays(LATE_DAYS)));
  }

  /** In letters; a Chinese one says as much as three. */
  private static long width(String line) {
    long ideographs = line.codePoints().filter(Character::isIdeographic).count();
    return line.length() + 2 * ideographs;
  }
}
