package org.rostrum.cover.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Pictures of more points than a scanner makes of a page. */
final class PictureSizeCheck implements PdfCheck {
  /** A sheet of A4 at 600 points an inch has 35 million. */
  private static final long MOST_POINTS = 50_000_000;

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (held.dictionary() instanceof COSStream && held.subtype().equals("Image")) {
        long width = held.dictionary().getLong(COSName.WIDTH, 0);
        long height = held.dictionary().getLong(COSName.HEIGHT, 0);
        COSDictionary how = held.dictionary().getCOSDictionary(COSName.DECODE_PARMS);
        if (how != null) {
          // a fax's own size is what a reader makes room for
          width = Math.max(width, how.getLong(COSName.COLUMNS, 0));
          height = Math.max(height, how.getLong(COSName.ROWS, 0));
        }
        boolean fits = width >= 0 && height >= 0 && width < 1 << 20 && height < 1 << 20;
        if (!fits || width * height > MOST_POINTS) {
          findings.add(Check.PDF_PICTURE_SIZE, Spot.object(held.object()), width + " × " + height);
        }
      }
    }
  }
}
