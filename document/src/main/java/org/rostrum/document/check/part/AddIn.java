package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** Additions to Word's own windows that come with the file: they load programs from elsewhere. */
public final class AddIn implements PartCheck {
  @Override
  public void begin(PartInfo part, Findings to) {
    if (part.type().contains("webextension") || part.type().contains("taskpane")) {
      to.tell(Code.ADD_IN, Place.WHOLE_FILE, part.name());
    }
  }

  @Override
  public void element(Spot spot, Findings to) {
    boolean window = spot.depth() == 1 && spot.name().equals("customUI");
    boolean relation =
        Link.of(spot)
            .map(Link::fullType)
            .filter(type ->
                type.contains("ui/extensibility")
                    || type.contains("usercustomization")
                    || type.contains("customui")
                    || type.contains("webextension"))
            .isPresent();
    boolean pane =
        spot.depth() == 1
            && (spot.name().equals("taskpanes") || spot.name().equals("webextension"));
    if (window || relation || pane) {
      to.tell(Code.ADD_IN, Place.WHOLE_FILE, spot.part().name());
    }
  }
}
