package org.rostrum.cover.pdf;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Actions that start a program on the reader's machine. */
final class ProgramCheck implements PdfCheck {
  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (held.action().equals("Launch")) {
        findings.add(Check.PDF_STARTS_PROGRAM, Spot.object(held.object()));
      }
    }
    if (pdf.raw().names("Launch") && !findings.has(Check.PDF_STARTS_PROGRAM)) {
      findings.add(Check.PDF_STARTS_PROGRAM, Spot.WHOLE_FILE);
    }
  }
}
