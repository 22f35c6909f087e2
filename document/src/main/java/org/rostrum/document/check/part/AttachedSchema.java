package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;

/** A schema or a stylesheet the file asks for. */
public final class AttachedSchema implements PartCheck {
  @Override
  public void element(Spot spot, Findings to) {
    if (spot.word("attachedSchema") || spot.word("saveThroughXslt")) {
      to.tell(Code.ATTACHED_SCHEMA, spot.place(), spot.attribute("val"));
    }
  }
}
