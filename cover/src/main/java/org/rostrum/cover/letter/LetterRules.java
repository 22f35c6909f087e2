package org.rostrum.cover.letter;

import java.util.List;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** All rules on the words of a letter, in their order. */
public final class LetterRules {
  /** Fewer letters than a salutation: on a scan, perhaps the date of a stamp. */
  private static final int A_STAMP = 40;

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

  /** What the words stand on. */
  public enum Paper {
    /** Pictures of whole pages. */
    SCANNED,
    /** Anything else. */
    WRITTEN
  }

  /** Reads the letter; of a scan without words, only that is said. A short letter is read. */
  public static void look(
      LetterText text, Paper paper, Expectations expectations, Findings findings) {
    long letters = text.letters();
    if (letters == 0 || (letters < A_STAMP && paper == Paper.SCANNED)) {
      findings.add(Check.LETTER_NO_TEXT, Spot.WHOLE_FILE);
      return;
    }
    for (LetterRule rule : ALL) {
      rule.look(text, expectations, findings);
    }
  }
}
