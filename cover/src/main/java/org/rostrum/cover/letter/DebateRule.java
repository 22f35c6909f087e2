package org.rostrum.cover.letter;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.DebateFacts;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * It names this debate: by theme or short name, by its day, or by a symbol. The item of the agenda
 * alone names none, for a hundred debates share it.
 */
final class DebateRule implements LetterRule {
  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    if (expectations.debate().isEmpty()) {
      return;
    }
    DebateFacts debate = expectations.debate().get();
    boolean named = debate.titles().stream().anyMatch(text::says);
    boolean cited = debate.symbols().stream().anyMatch(text::says);
    boolean dated = Dates.in(text.folded()).stream().anyMatch(debate.days()::contains);
    if (!named && !cited && !dated) {
      findings.add(Check.LETTER_DEBATE, Spot.WHOLE_FILE, shown(debate));
    }
  }

  private static String shown(DebateFacts debate) {
    return debate.titles().stream().filter(title -> !title.isBlank()).findFirst().orElse("");
  }
}
