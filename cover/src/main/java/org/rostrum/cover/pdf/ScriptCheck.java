package org.rostrum.cover.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** JavaScript, wherever it hangs: actions, the tree of names, links; also where no page leads. */
final class ScriptCheck implements PdfCheck {
  private static final List<String> SCRIPTS = List.of("JS", "JavaScript", "OnInstantiate");
  private static final List<String> ADDRESSES = List.of("URI", "Base");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      boolean script = held.action().equals("JavaScript") || SCRIPTS.stream().anyMatch(held::has);
      if (script) {
        findings.add(Check.PDF_SCRIPT, Spot.object(held.object()));
      }
      for (String key : ADDRESSES) {
        String address = held.dictionary().getString(COSName.getPDFName(key), "");
        if (Scheme.of(address) == Scheme.SCRIPT) {
          findings.add(Check.PDF_SCRIPT, Spot.object(held.object()), address);
        }
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
