package org.rostrum.cover.letter;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** The letter goes to the President of the Security Council. */
final class AddresseeRule implements LetterRule {
  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    if (!Phrases.anyIn(text, Phrases.PRESIDENT)) {
      findings.add(Check.LETTER_ADDRESSEE, Spot.WHOLE_FILE);
    }
  }
}
