package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;

/** The template the file is attached to: Word fetches it when the file is opened. */
public final class Template implements PartCheck {
  @Override
  public void element(Spot spot, Findings to) {
    Link.of(spot)
        .filter(link -> link.is("attachedtemplate"))
        .ifPresent(link -> {
          Code code =
              switch (link.address().kind()) {
                case LOCAL_FILE, RELATIVE -> Code.LOCAL_TEMPLATE;
                case WEB, MAIL, REMOTE_FILE, HARMLESS, DANGEROUS -> Code.REMOTE_TEMPLATE;
              };
          to.tell(code, link.place(), link.address().raw());
        });
  }
}
