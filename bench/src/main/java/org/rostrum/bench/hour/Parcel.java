package org.rostrum.bench.hour;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What one mission sends: a statement with a photograph and a scanned letter, about five megabytes
 * each and unlike any other mission's.
 *
 * @param statement a Word file
 * @param letter a PDF
 */
record Parcel(Path statement, Path letter) {
  /** Pixels a side of a photograph that, being noise, fills about five megabytes. */
  private static final int WORD_SIDE = 1_290;

  private static final int SCAN_SIDE = 2_330;

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Makes a mission's two files in a folder, the same for the same number on any machine. */
  static Parcel make(Path folder, int number) throws IOException {
    Path statement = folder.resolve("statement-" + number + ".docx");
    Path letter = folder.resolve("letter-" + number + ".pdf");
    try (OutputStream out = Files.newOutputStream(statement)) {
      word(out, number);
    }
    scan(letter, number);
    return new Parcel(statement, letter);
  }

  private static BufferedImage noise(int side, int seed) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
    new Random(seed).nextBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    return image;
  }

  private static void word(OutputStream out, int number) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(noise(WORD_SIDE, number), "png", picture);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relation("rId1", "officeDocument", "word/document.xml"));
      put(zip, "word/_rels/document.xml.rels", relation("rId1", "image", "media/image1.png"));
      put(zip, "word/document.xml", document(number));
      zip.putNextEntry(new ZipEntry("word/media/image1.png"));
      picture.writeTo(zip);
      zip.closeEntry();
    }
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
            .formatted(id, OFFICE, type, target);
  }

  private static String document(int number) {
    StringBuilder body = new StringBuilder();
    paragraph(body, "Madam President,");
    for (int i = 1; i <= 20; i++) {
      paragraph(
          body,
          "Delegation %d holds, in its paragraph %d, that fresh water and the works that carry it"
                  .formatted(number, i)
              + " are to be spared by all parties to a conflict, and repaired without delay.");
    }
    body.append("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/")
        .append("drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"3600000\" cy=\"3600000\"/>")
        .append("<wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A works on a river\"/>")
        .append("<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">")
        .append("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
        .append("<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
        .append(
            "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Picture 1\"/><pic:cNvPicPr/></pic:nvPicPr>")
        .append("<pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch>")
        .append("</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\"")
        .append(" cy=\"3600000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        .append(
            "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    return "<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body>%s</w:body></w:document>"
        .formatted(WORD, OFFICE, body);
  }

  private static void paragraph(StringBuilder body, String words) {
    body.append("<w:p><w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
  }

  private static void scan(Path file, int number) throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam best = writer.getDefaultWriteParam();
    best.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    best.setCompressionQuality(0.9f);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(jpeg)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(noise(SCAN_SIDE, -number - 1), null, null), best);
    } finally {
      writer.dispose();
    }
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg.toByteArray());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      document.save(file.toFile());
    }
  }
}
