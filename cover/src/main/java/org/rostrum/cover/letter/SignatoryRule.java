package org.rostrum.cover.letter;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** It is signed by the head of the mission, or by whoever stands in for them. */
final class SignatoryRule implements LetterRule {
  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    if (!Phrases.anyIn(text, Phrases.SIGNATORY)) {
      findings.add(Check.LETTER_SIGNATORY, Spot.WHOLE_FILE);
    }
  }
}
