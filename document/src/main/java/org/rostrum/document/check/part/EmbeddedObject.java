package org.rostrum.document.check.part;

import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** Objects of other programs in the file. A chart's own figures are told and left out. */
public final class EmbeddedObject implements PartCheck {
  private static final Set<String> ELEMENTS = Set.of("OLEObject", "objectEmbed", "objectLink");

  @Override
  public void begin(PartInfo part, Findings to) {
    boolean macros = part.type().contains("vba") || part.lowerName().endsWith("vbaproject.bin");
    boolean controls = part.type().contains("activex") || part.lowerName().contains("/activex/");
    if (part.nature() == Nature.OLE && !macros && !controls) {
      to.tell(Code.EMBEDDED_OBJECT, Place.part(part.name()), "");
    }
  }

  @Override
  public void element(Spot spot, Findings to) {
    if (ELEMENTS.contains(spot.name())) {
      to.tell(Code.EMBEDDED_OBJECT, spot.place(), spot.attribute("ProgID"));
      return;
    }
    Link.of(spot)
        .filter(link -> !link.outside())
        .ifPresent(link -> {
          boolean chart = link.owner().contains("/charts/");
          if (link.is("oleobject") || (link.is("package") && !chart)) {
            to.tell(Code.EMBEDDED_OBJECT, link.place(), link.address().raw());
          } else if (link.is("package")) {
            to.tell(Code.CHART_DATA, link.place(), link.address().raw());
          }
        });
  }
}
