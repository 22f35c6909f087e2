package org.rostrum.cover.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * It bears a date of its own: on a short line, as dates of letters stand, not only within a
 * sentence on the debate; not in the future, and not of another season.
 */
final class DateRule implements LetterRule {
  private static final int SHORT_LINE = 60;
  private static final int OLDEST_DAYS = 180;

  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    List<LocalDate> own = new ArrayList<>();
    for (String line : text.lines()) {
      if (line.length() <= SHORT_LINE) {
        own.addAll(Dates.in(LetterText.fold(line)));
      }
    }
    LocalDate day = expectations.at().atOffset(ZoneOffset.UTC).toLocalDate();
    boolean dated =
        own.stream()
            .anyMatch(date ->
                !date.isAfter(day.plusDays(1)) && !date.isBefore(day.minusDays(OLDEST_DAYS)));
    if (!dated) {
      String words = own.isEmpty() ? "" : own.getFirst().toString();
      findings.add(Check.LETTER_DATE, Spot.WHOLE_FILE, words);
    }
  }
}
