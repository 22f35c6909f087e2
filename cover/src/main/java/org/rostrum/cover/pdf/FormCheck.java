package org.rostrum.cover.pdf;

import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Fields to fill in. What they show may differ from what they hold, and may be changed after
 * signing without a trace in some programs (shadow attacks, Replace). The field of a signature is
 * none of them.
 */
final class FormCheck implements PdfCheck {
  private static final COSName KIND = COSName.getPDFName("FT");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      String kind = held.dictionary().getNameAsString(KIND);
      if (kind != null && !kind.equals("Sig")) {
        String name = held.dictionary().getString(COSName.T, "");
        findings.add(Check.PDF_FORM, Spot.object(held.object()), name);
      }
    }
  }
}
