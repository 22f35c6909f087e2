package org.rostrum.cover.letter;

import java.util.List;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.EntityFacts;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Its letterhead is not another mission's. Only the name after "Permanent Mission of" near the top
 * counts: the addressee, too, represents a State.
 */
final class OtherEntityRule implements LetterRule {
  private static final int TOP = 400;
  private static final int AFTER = 40;

  @Override
  public void look(LetterText text, Expectations expectations, Findings findings) {
    if (expectations.entity().isEmpty()) {
      return;
    }
    EntityFacts entity = expectations.entity().get();
    for (String mission : Phrases.MISSION) {
      int at = text.at(mission);
      if (at >= 0 && at < TOP) {
        String all = text.folded();
        int from = at + LetterText.fold(mission).length();
        String name = all.substring(from, Math.min(all.length(), from + AFTER)).strip();
        if (!begins(name, entity.names())) {
          entity.others().stream()
              .filter(other -> begins(name, List.of(other)))
              .findFirst()
              .ifPresent(other -> findings.add(Check.LETTER_OTHER_ENTITY, Spot.WHOLE_FILE, other));
        }
        return;
      }
    }
  }

  private static boolean begins(String name, List<String> names) {
    return names.stream().map(LetterText::fold).anyMatch(each -> isAt(name, each));
  }

  private static boolean isAt(String name, String wanted) {
    if (wanted.isEmpty() || !name.startsWith(wanted)) {
      return false;
    }
    return name.length() == wanted.length() || !Character.isLetter(name.charAt(wanted.length()));
  }
}
