package org.rostrum.cover.letter;

import java.util.List;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** All rules on the words of a letter, in their order. */
public final class LetterRules {
  /** Fewer letters than a salutation: a scan, with perhaps a stamp's date. */
  private static final int NO_TEXT = 40;

  private static final List<LetterRule> ALL =
      List.of(
          new AddresseeRule(),
          new SignatoryRule(),
          new NoteVerbaleRule(),
          new DebateRule(),
          new EntityRule(),
          new OtherEntityRule(),
          new DateRule(),
          new BlanksRule());

  private LetterRules() {}

  /** Reads the letter; of a scan without words, only that is said. */
  public static void look(LetterText text, Expectations expectations, Findings findings) {
    if (text.letters() < NO_TEXT) {
      findings.add(Check.LETTER_NO_TEXT, Spot.WHOLE_FILE);
      return;
    }
    for (LetterRule rule : ALL) {
      rule.look(text, expectations, findings);
    }
  }
}
