package org.rostrum.document.check.part;

import java.util.Locale;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** Where links lead: the web and mail, or somewhere a reader must not be led. */
public final class LinkAddress implements PartCheck {
  @Override
  public void element(Spot spot, Findings to) {
    Link.of(spot)
        .filter(link -> link.is("hyperlink") && link.outside())
        .ifPresent(link -> judge(link.address(), link.place(), to));
    for (int i = 0; i < spot.attributes(); i++) {
      String name = spot.attributeName(i);
      if (name.equals("href") && !spot.name().equals("imagedata")) {
        judge(Address.of(spot.attributeValue(i)), spot.place(), to);
      } else if (name.equals("anchor") && isScript(spot.attributeValue(i))) {
        to.tell(Code.LINK_DANGEROUS, spot.place(), spot.attributeValue(i));
      } else if (name.equals("action") && spot.attributeValue(i).contains("://")) {
        to.tell(Code.LINK_DANGEROUS, spot.place(), spot.attributeValue(i));
      }
    }
  }

  /** A place in the document has a name; some programs take it for an address. */
  private static boolean isScript(String name) {
    String clean = Address.of(name).clean().toLowerCase(Locale.ROOT).replace(" ", "");
    return clean.startsWith("javascript:")
        || clean.startsWith("vbscript:")
        || clean.startsWith("data:");
  }

  /** Tells what is wrong with an address a link leads to. */
  public static void judge(Address address, Place place, Findings to) {
    switch (address.kind()) {
      case LOCAL_FILE, REMOTE_FILE -> to.tell(Code.LINK_REMOVED, place, address.raw());
      case DANGEROUS -> to.tell(Code.LINK_DANGEROUS, place, address.raw());
      case WEB, MAIL, HARMLESS, RELATIVE -> {
        // may lead where it leads
      }
    }
  }
}
