package org.rostrum.document.check.part;

import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;

/**
 * Relations of any kind that lead out of the file; links and templates have checks of their own.
 */
public final class OutsideSource implements PartCheck {
  private static final Set<String> OTHERS =
      Set.of("hyperlink", "attachedtemplate", "mailmergesource", "mailmergeheadersource");

  @Override
  public void element(Spot spot, Findings to) {
    Link.of(spot).ifPresent(link -> relation(link, to));
    String name = spot.name();
    if (name.equals("webVideoPr")) {
      to.tell(Code.OUTSIDE_SOURCE, spot.place(), spot.attribute("embeddedHtml"), "kind", "video");
    } else if (name.equals("imagedata") || name.equals("fill") || name.equals("stroke")) {
      for (String attribute : new String[] {"src", "href", "althref"}) {
        String target = spot.attribute(attribute);
        if (Address.of(target).outside()) {
          to.tell(Code.OUTSIDE_PICTURE, spot.place(), target);
        }
      }
    }
  }

  private static void relation(Link link, Findings to) {
    boolean part = link.is("subdocument") || link.is("frame");
    if ((!link.outside() && !part) || OTHERS.contains(link.type())) {
      return;
    }
    Code code = link.is("image") ? Code.OUTSIDE_PICTURE : Code.OUTSIDE_SOURCE;
    to.tell(code, link.place(), link.address().raw(), "kind", link.type());
  }
}
