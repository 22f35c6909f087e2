package org.rostrum.cover.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Clean letters of specimen States, as PDF. */
public final class Letters {
  /** The letter nothing is wrong with. */
  public static final List<String> GOOD =
      List.of(
          "Permanent Mission of Quillaya to the United Nations",
          "New York, 17 February 2027",
          "Excellency,",
          "I have the honour to transmit herewith the statement of Quillaya for the open debate",
          "of the Security Council on fresh water in armed conflict, held on 18 February 2027.",
          "Please accept, Excellency, the assurances of my highest consideration.",
          "Ana Tarquina",
          "Permanent Representative of Quillaya to the United Nations",
          "The President of the Security Council",
          "United Nations, New York");

  private Letters() {}

  /** The good letter. */
  public static byte[] good() {
    return of(GOOD);
  }

  /** A letter of these lines, on one page. */
  public static byte[] of(List<String> lines) {
    return of(lines, 1);
  }

  /** The same lines on so many pages. */
  public static byte[] of(List<String> lines, int pages) {
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(font, 12);
          out.setLeading(20);
          out.newLineAtOffset(70, 750);
          for (String line : lines) {
            out.showText(line);
            out.newLine();
          }
          out.endText();
        }
      }
      return saved(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A scan: a picture of a page, no words. */
  public static byte[] scan() {
    BufferedImage image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, 620, 877);
    paper.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 20; line++) {
      paper.fillRect(60, 100 + line * 30, 300 + line * 37 % 190, 6);
    }
    paper.dispose();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(JPEGFactory.createFromImage(document, image), 0, 0, 595, 842);
      }
      return saved(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
