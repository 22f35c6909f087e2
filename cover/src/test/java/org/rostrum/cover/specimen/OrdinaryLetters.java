package org.rostrum.cover.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * One letter in the many ways in which missions send it: as word processors print it, with a
 * letterhead, and as scanners deliver it. None is an attack.
 */
public final class OrdinaryLetters {
  private final byte[] letter;

  /**
   * @param letter a clean letter with text, one page
   */
  public OrdinaryLetters(byte[] letter) {
    this.letter = letter;
  }

  /** Those with text a machine can read, by what made them. */
  public Map<String, byte[]> written() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "Word: link in the letterhead, opens at its first page", changed(OrdinaryLetters::word));
    all.put("LibreOffice: opens at a place and size", changed(OrdinaryLetters::libreOffice));
    all.put("a coat of arms with transparency", changed(OrdinaryLetters::arms));
    all.put("saved again and again", again());
    return all;
  }

  /** Pictures of pages. */
  public Map<String, byte[]> scanned() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    BufferedImage grey = drawn(ImageType.GRAY, 100);
    BufferedImage black = drawn(ImageType.BINARY, 150);
    all.put("JPEG, one page", scan(grey, 1, 0));
    all.put("JPEG, five pages", scan(drawn(ImageType.RGB, 72), 5, 0));
    all.put("JPEG, lying on its side", scan(grey, 2, 90));
    all.put("JPEG, upside down", scan(grey, 1, 180));
    all.put("fax, one page", scan(black, 1, 0));
    all.put("fax, three pages", scan(black, 3, 270));
    all.put("in strips", strips(grey));
    all.put("with a stamp's date", stamped(grey));
    return all;
  }

  /** What is done to an open letter. */
  private interface Change {
    void on(PDDocument document) throws IOException;
  }

  private byte[] changed(Change change) {
    try (PDDocument document = Loader.loadPDF(letter)) {
      change.on(document);
      return Letters.saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void word(PDDocument document) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(70, 780, 200, 20));
    PDActionURI address = new PDActionURI();
    address.setURI("https://quillaya.example.org/");
    link.setAction(address);
    List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all =
        new ArrayList<>(document.getPage(0).getAnnotations());
    all.add(link);
    document.getPage(0).setAnnotations(all);
    document.getDocumentInformation().setProducer("Microsoft® Word for Microsoft 365");
    document.getDocumentInformation().setCreator("Microsoft® Word for Microsoft 365");
  }

  private static void libreOffice(PDDocument document) {
    COSArray place = new COSArray();
    place.add(document.getPage(0).getCOSObject());
    place.add(COSName.getPDFName("XYZ"));
    place.add(COSNull.NULL);
    place.add(COSNull.NULL);
    place.add(COSInteger.ZERO);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, place);
    document.getDocumentInformation().setProducer("LibreOffice 25.2");
    document.getPage(0).getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat(1));
  }

  private static void arms(PDDocument document) throws IOException {
    BufferedImage arms = new BufferedImage(800, 800, BufferedImage.TYPE_INT_ARGB);
    Graphics2D paper = arms.createGraphics();
    paper.setColor(new Color(20, 60, 120, 200));
    paper.fillOval(20, 20, 760, 760);
    paper.dispose();
    PDImageXObject image = LosslessFactory.createFromImage(document, arms);
    try (PDPageContentStream out =
        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
      out.drawImage(image, 270, 770, 50, 50);
    }
  }

  private byte[] again() {
    byte[] file = letter;
    for (int i = 0; i < 2; i++) {
      file =
          AttackPdf.appended(
              file,
              document -> {
                document.getDocumentInformation().setTitle("Letter");
                document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
              });
    }
    return file;
  }

  private BufferedImage drawn(ImageType type, int dots) {
    try (PDDocument document = Loader.loadPDF(letter)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dots, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDImageXObject image(PDDocument document, BufferedImage page) throws IOException {
    return page.getType() == BufferedImage.TYPE_BYTE_BINARY
        ? CCITTFactory.createFromImage(document, page)
        : JPEGFactory.createFromImage(document, page, 0.6f);
  }

  private static byte[] scan(BufferedImage picture, int pages, int turned) {
    return made(document -> {
      PDImageXObject image = image(document, picture);
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(turned);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.drawImage(image, 0, 0, 595, 842);
        }
      }
    });
  }

  private static byte[] strips(BufferedImage picture) {
    return made(document -> {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      int height = picture.getHeight() / 8;
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int i = 0; i < 8; i++) {
          BufferedImage strip = picture.getSubimage(0, i * height, picture.getWidth(), height);
          out.drawImage(image(document, strip), 0, 842 - 105.25f * (i + 1), 595, 105.25f);
        }
      }
    });
  }

  private static byte[] stamped(BufferedImage picture) {
    return made(document -> {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(image(document, picture), 0, 0, 595, 842);
        out.beginText();
        out.setRenderingMode(RenderingMode.NEITHER);
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        out.newLineAtOffset(400, 800);
        out.showText("RECEIVED 17 FEB 2027");
        out.endText();
      }
    });
  }

  private static byte[] made(Change change) {
    try (PDDocument document = new PDDocument()) {
      change.on(document);
      return Letters.saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
