package org.rostrum.cover.pdf;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Forms in XFA: another document inside the document, with programs of its own. */
final class XfaCheck implements PdfCheck {
  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (held.has("XFA") || held.has("XFAImages") || held.has("XFAResources")) {
        findings.add(Check.PDF_XFA, Spot.object(held.object()));
      }
    }
    if (pdf.raw().names("XFA") && !findings.has(Check.PDF_XFA)) {
      findings.add(Check.PDF_XFA, Spot.WHOLE_FILE);
    }
  }
}
