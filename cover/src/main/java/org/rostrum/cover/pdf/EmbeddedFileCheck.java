package org.rostrum.cover.pdf;

import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Files inside the file; also a PDF that is only the wrapping of a portfolio. */
final class EmbeddedFileCheck implements PdfCheck {
  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      boolean holds = held.has("EF") || held.has("EmbeddedFiles") || held.has("Collection");
      boolean is = held.type().equals("EmbeddedFile") || held.subtype().equals("FileAttachment");
      if (holds || is) {
        findings.add(Check.PDF_FILE_INSIDE, Spot.object(held.object()));
      }
    }
    if (pdf.raw().names("EmbeddedFile") && !findings.has(Check.PDF_FILE_INSIDE)) {
      findings.add(Check.PDF_FILE_INSIDE, Spot.WHOLE_FILE);
    }
  }
}
