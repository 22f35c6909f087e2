package org.rostrum.cover.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** What happens by itself when the file is opened, closed, printed or moved through. */
final class OpeningCheck implements PdfCheck {
  private static final COSName OPEN = COSName.getPDFName("OpenAction");
  private static final COSName EVENTS = COSName.getPDFName("AA");
  private static final COSName ACTION = COSName.getPDFName("S");

  /** Opening at a page or a size of view harms nobody, and every word processor asks for it. */
  private static final Set<String> HARMLESS = Set.of("GoTo", "");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      COSBase open = held.dictionary().getDictionaryObject(OPEN);
      boolean acts = open instanceof COSDictionary action && !HARMLESS.contains(kind(action));
      COSBase events = held.dictionary().getDictionaryObject(EVENTS);
      if (acts || (events instanceof COSDictionary some && some.size() > 0)) {
        findings.add(Check.PDF_ACTS_BY_ITSELF, Spot.object(held.object()));
      }
    }
    if (pdf.raw().names("AA") && !findings.has(Check.PDF_ACTS_BY_ITSELF)) {
      findings.add(Check.PDF_ACTS_BY_ITSELF, Spot.WHOLE_FILE);
    }
  }

  private static String kind(COSDictionary action) {
    String kind = action.getNameAsString(ACTION);
    return kind == null ? "" : kind;
  }
}
