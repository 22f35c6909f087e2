package org.rostrum.cover.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Pages of the size of a field, or of a grain of sand: drawing one exhausts a machine. */
final class PageSizeCheck implements PdfCheck {
  /** In points, 1/72 inch: the largest page the format knows (ISO 32000-1, annex C). */
  private static final double LARGEST = 14_400;

  /** In points. */
  private static final double SMALLEST = 36;

  private static final COSName UNIT = COSName.getPDFName("UserUnit");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    int number = 0;
    for (COSDictionary page : pdf.pages()) {
      number++;
      double unit = page.getFloat(UNIT, 1);
      size(page, COSName.MEDIA_BOX, unit, number, findings);
      size(page, COSName.CROP_BOX, unit, number, findings);
    }
  }

  private static void size(
      COSDictionary page, COSName which, double unit, int number, Findings findings) {
    Optional<COSArray> box = inherited(page, which);
    if (box.isEmpty()) {
      return;
    }
    float[] edges = box.get().toFloatArray();
    boolean four = edges.length == 4;
    double width = four ? Math.abs((double) edges[2] - edges[0]) * unit : Double.NaN;
    double height = four ? Math.abs((double) edges[3] - edges[1]) * unit : Double.NaN;
    if (!fits(width) || !fits(height)) {
      findings.add(Check.PDF_PAGE_SIZE, Spot.page(number));
    }
  }

  private static boolean fits(double length) {
    return length >= SMALLEST && length <= LARGEST;
  }

  private static Optional<COSArray> inherited(COSDictionary page, COSName which) {
    COSDictionary node = page;
    for (int depth = 0; node != null && depth < 50; depth++) {
      COSArray box = node.getCOSArray(which);
      if (box != null) {
        return Optional.of(box);
      }
      node = node.getCOSDictionary(COSName.PARENT);
    }
    return Optional.empty();
  }
}
