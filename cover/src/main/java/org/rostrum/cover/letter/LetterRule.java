package org.rostrum.cover.letter;

import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;

/** Looks for one thing in the words of a letter. Keeps no state. */
interface LetterRule {
  void look(LetterText text, Expectations expectations, Findings findings);
}
