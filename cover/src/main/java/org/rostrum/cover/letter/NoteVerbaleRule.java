package org.rostrum.cover.letter;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** A note verbale is unsigned (editorial manual), so it is no cover letter. */
final class NoteVerbaleRule implements LetterRule {
  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    for (String phrase : Phrases.NOTE_VERBALE) {
      if (text.says(phrase)) {
        findings.add(Check.LETTER_NOTE_VERBALE, Spot.WHOLE_FILE, phrase);
        return;
      }
    }
  }
}
