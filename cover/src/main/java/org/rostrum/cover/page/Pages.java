package org.rostrum.cover.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.cover.report.Spot;

/**
 * Draws pages within limits of points; time and memory are held by the process around it. For one
 * thread.
 */
public final class Pages {
  /** Wide enough to read small print on a page of A4: 150 points an inch. */
  private static final double WIDTH = 1240;

  private static final double MOST_POINTS = 4_000_000;

  private Pages() {}

  /** The first so many pages; one that cannot be drawn is told and left out. */
  public static List<PagePicture> draw(PDDocument document, int most, Findings findings) {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    List<PagePicture> pictures = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      try {
        PDRectangle box = document.getPage(i).getCropBox();
        float scale = scale(box.getWidth(), box.getHeight());
        BufferedImage drawn = renderer.renderImage(i, scale, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        pictures.add(
            new PagePicture(i + 1, drawn.getWidth(), drawn.getHeight(), png.toByteArray()));
      } catch (IOException | RuntimeException e) {
        // Whatever a hostile page makes the renderer throw, it means the same to a person.
        findings.add(Check.PDF_MENDED, Spot.page(i + 1));
      }
    }
    return pictures;
  }

  private static float scale(float width, float height) {
    double byWidth = WIDTH / Math.max(1, Math.min(width, height));
    double byPoints = Math.sqrt(MOST_POINTS / Math.max(1.0, (double) width * height));
    return (float) Math.min(4, Math.min(byWidth, byPoints));
  }
}
