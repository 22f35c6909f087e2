package org.rostrum.cover.exam;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.letter.LetterRules.Paper;
import org.rostrum.cover.pdf.Held;
import org.rostrum.cover.pdf.PdfLook;

/**
 * Whether a letter is a scan: a picture of the shape of its page, or one in strips, with as many
 * points as a scanner makes. A letterhead's coat of arms is smaller or square.
 */
final class Scans {
  /** A sheet of A4 at 50 points an inch has as many. */
  private static final long LEAST_POINTS = 240_000;

  private static final double NEAR = 0.15;
  private static final int STRIPS = 3;

  private Scans() {}

  static Paper paper(PdfLook look) {
    double shape = shape(look);
    Map<Long, Integer> strips = new HashMap<>();
    Map<Long, Long> points = new HashMap<>();
    for (Held held : look.objects()) {
      if (!held.subtype().equals("Image")) {
        continue;
      }
      long width = Math.max(1, held.dictionary().getLong(COSName.WIDTH, 1));
      long height = Math.max(1, held.dictionary().getLong(COSName.HEIGHT, 1));
      double own = (double) Math.max(width, height) / Math.min(width, height);
      boolean page = Math.abs(own - shape) <= NEAR * shape;
      if (page && width * height >= LEAST_POINTS) {
        return Paper.SCANNED;
      }
      int same = strips.merge(width, 1, Integer::sum);
      long together = points.merge(width, width * height, Long::sum);
      if (same >= STRIPS && together >= LEAST_POINTS) {
        return Paper.SCANNED;
      }
    }
    return Paper.WRITTEN;
  }

  /** How much longer than wide the first page is, whichever way it lies. */
  private static double shape(PdfLook look) {
    for (COSDictionary page : look.pages()) {
      COSArray box = page.getCOSArray(COSName.MEDIA_BOX);
      if (box != null && box.size() == 4) {
        float[] edges = box.toFloatArray();
        double width = Math.abs(edges[2] - edges[0]);
        double height = Math.abs(edges[3] - edges[1]);
        return Math.max(width, height) / Math.max(1, Math.min(width, height));
      }
    }
    return Math.sqrt(2);
  }
}
