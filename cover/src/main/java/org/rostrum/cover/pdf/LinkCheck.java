package org.rostrum.cover.pdf;

import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Links to the web and to mailboxes, as letterheads carry them. */
final class LinkCheck implements PdfCheck {
  private static final COSName URI = COSName.getPDFName("URI");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (held.action().equals("URI")) {
        String uri = held.dictionary().getString(URI, "");
        findings.add(Check.PDF_LINK, Spot.object(held.object()), uri);
      }
    }
  }
}
