package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;

/** Another document inside, which Word turns into text when the file is opened. */
public final class AltChunk implements PartCheck {
  @Override
  public void element(Spot spot, Findings to) {
    if (spot.word("altChunk")) {
      to.tell(Code.ALT_CHUNK, spot.place(), "");
      return;
    }
    Link.of(spot)
        .filter(link -> link.is("afchunk"))
        .ifPresent(link -> to.tell(Code.ALT_CHUNK, link.place(), link.address().raw()));
  }
}
