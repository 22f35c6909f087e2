package org.rostrum.cover.letter;

import java.util.regex.Pattern;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Nothing of a ready-made letter was left to be filled in. */
final class BlanksRule implements LetterRule {
  private static final Pattern BLANK = Pattern.compile("_{4,}|\\.{8,}|…{3,}");

  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    if (BLANK.matcher(String.join("\n", text.lines())).find()) {
      findings.add(Check.LETTER_BLANKS, Spot.WHOLE_FILE);
    }
  }
}
