package org.rostrum.cover.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Layers that can be shown or hidden: one letter on the screen, another on paper. */
final class LayerCheck implements PdfCheck {
  private static final COSName LAYERS = COSName.getPDFName("OCProperties");
  private static final COSName GROUPS = COSName.getPDFName("OCGs");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    COSDictionary catalog = pdf.document().getDocumentCatalog().getCOSObject();
    COSDictionary layers = catalog.getCOSDictionary(LAYERS);
    COSArray groups = layers == null ? null : layers.getCOSArray(GROUPS);
    if (groups != null && groups.size() > 0) {
      findings.add(Check.PDF_LAYERS, Spot.WHOLE_FILE, Integer.toString(groups.size()));
      return;
    }
    long unlisted = pdf.objects().stream().filter(held -> held.type().equals("OCG")).count();
    if (unlisted > 0) {
      findings.add(Check.PDF_LAYERS, Spot.WHOLE_FILE, Long.toString(unlisted));
    }
  }
}
