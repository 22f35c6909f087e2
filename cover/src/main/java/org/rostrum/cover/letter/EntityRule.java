package org.rostrum.cover.letter;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** It names the entity it comes from, in any language. */
final class EntityRule implements LetterRule {
  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    expectations
        .entity()
        .filter(entity -> entity.names().stream().noneMatch(text::says))
        .ifPresent(entity -> findings.add(Check.LETTER_ENTITY, Spot.WHOLE_FILE, entity.shown()));
  }
}
