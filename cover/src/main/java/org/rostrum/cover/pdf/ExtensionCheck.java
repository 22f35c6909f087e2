package org.rostrum.cover.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Object streams that extend one another in a circle; a reader that follows them never ends. */
final class ExtensionCheck implements PdfCheck {
  private static final COSName EXTENDS = COSName.getPDFName("Extends");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (held.has("Extends") && circles(held.dictionary())) {
        findings.add(Check.PDF_LOOP, Spot.object(held.object()));
      }
    }
  }

  private static boolean circles(COSDictionary start) {
    Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    COSBase at = start;
    while (at instanceof COSDictionary stream) {
      if (!met.add(stream)) {
        return true;
      }
      at = stream.getDictionaryObject(EXTENDS);
    }
    return false;
  }
}
