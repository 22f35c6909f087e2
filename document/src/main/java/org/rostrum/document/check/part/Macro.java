package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** Programs in the file, told by content type, relation, name or element, whatever its ending. */
public final class Macro implements PartCheck {
  @Override
  public void begin(PartInfo part, Findings to) {
    String name = part.lowerName();
    boolean named = name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml");
    String type = part.type();
    if (named || type.contains("vbaproject") || type.contains("vbadata")) {
      to.tell(Code.MACRO, Place.WHOLE_FILE, part.name());
    } else if (type.contains("macroenabled")) {
      to.tell(Code.MACRO, Place.WHOLE_FILE, "");
    }
  }

  @Override
  public void element(Spot spot, Findings to) {
    Link.of(spot)
        .filter(link -> link.is("vbaproject") || link.is("wordvbadata"))
        .ifPresent(link -> to.tell(Code.MACRO, Place.WHOLE_FILE, link.address().raw()));
  }
}
