package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** What programs keep in a file beside its text: data, text modules, a printer's settings. */
public final class Luggage implements PartCheck {
  @Override
  public void element(Spot spot, Findings to) {
    Link.of(spot)
        .filter(link -> !link.outside())
        .ifPresent(link -> {
          switch (link.type()) {
            case "customxml", "keymapcustomizations", "attachedtoolbars" ->
                to.tell(Code.CUSTOM_DATA, Place.WHOLE_FILE, "");
            case "glossarydocument" -> to.tell(Code.TEXT_MODULES, Place.WHOLE_FILE, "");
            case "printersettings" -> to.tell(Code.PRINTER_SETTINGS, Place.WHOLE_FILE, "");
            default -> {
              // others judge the rest
            }
          }
        });
  }
}
