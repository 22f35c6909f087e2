package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;

/** A window parted into frames, each of which shows another file. */
public final class Frames implements PartCheck {
  @Override
  public void element(Spot spot, Findings to) {
    if (spot.word("frameset")) {
      to.tell(Code.FRAMES, spot.place(), "");
    } else if (spot.word("subDoc")) {
      to.tell(Code.OUTSIDE_SOURCE, spot.place(), "", "kind", "subdocument");
    }
  }
}
