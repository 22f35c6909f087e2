package org.rostrum.cover.pdf;

import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** JavaScript, wherever it hangs: actions, the tree of names, links; also where no page leads. */
final class ScriptCheck implements PdfCheck {
  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (held.action().equals("JavaScript") || held.has("JS") || held.has("JavaScript")) {
        findings.add(Check.PDF_SCRIPT, Spot.object(held.object()));
      }
      String uri = held.dictionary().getString(COSName.getPDFName("URI"), "");
      if (uri.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
        findings.add(Check.PDF_SCRIPT, Spot.object(held.object()), uri);
      }
    }
    if (pdf.raw().names("JavaScript") || pdf.raw().names("JS")) {
      hidden(findings);
    }
  }

  /** Our reader does not reach it; another may. */
  private static void hidden(Findings findings) {
    if (!findings.has(Check.PDF_SCRIPT)) {
      findings.add(Check.PDF_SCRIPT, Spot.WHOLE_FILE);
    }
  }
}
