package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** ActiveX controls: programs that run when the file is opened. */
public final class ActiveControl implements PartCheck {
  @Override
  public void begin(PartInfo part, Findings to) {
    if (part.type().contains("activex") || part.lowerName().contains("/activex/")) {
      to.tell(Code.ACTIVE_CONTROL, Place.WHOLE_FILE, "");
    }
  }

  @Override
  public void element(Spot spot, Findings to) {
    boolean relation =
        Link.of(spot)
            .filter(link -> link.is("control") || link.type().startsWith("activex"))
            .isPresent();
    if (relation) {
      to.tell(Code.ACTIVE_CONTROL, Place.WHOLE_FILE, "");
    } else if (spot.word("control") || spot.name().equals("ocx")) {
      to.tell(Code.ACTIVE_CONTROL, spot.place(), spot.attribute("name"));
    }
  }
}
