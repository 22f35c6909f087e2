package org.rostrum.bench.hour;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

  /** So many scans are unlike; letters that share one differ in their title. */
  private static final int SCANS_UNLIKE = 8;

  private static final Map<Integer, byte[]> SCANS = new ConcurrentHashMap<>();

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

  private static byte[] noise(int count, int seed) {
    byte[] noise = new byte[count];
    new Random(seed).nextBytes(noise);
    return noise;
  }

  private static void word(OutputStream out, int number) throws IOException {
    byte[] picture = photograph(number);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION); // noise is not to be compressed
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relation("rId1", "officeDocument", "word/document.xml"));
      put(zip, "word/_rels/document.xml.rels", relation("rId1", "image", "media/image1.png"));
      put(zip, "word/document.xml", document(number));
      zip.putNextEntry(new ZipEntry("word/media/image1.png"));
      zip.write(picture);
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
        + ("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"")
        + (target + "\"/></Relationships>");
  }

  private static String document(int number) {
    StringBuilder body = new StringBuilder();
    paragraph(body, "Madam President,");
    for (int i = 1; i <= 20; i++) {
      paragraph(
          body,
          ("Delegation " + number + " holds, in its paragraph " + i)
              + ", that fresh water and the works that carry it"
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
    return ("<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>")
        + (body + "</w:body></w:document>");
  }

  private static void paragraph(StringBuilder body, String words) {
    body.append("<w:p><w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
  }

  /** A PNG of noise, not compressed, so that 193 of them are soon made. */
  private static byte[] photograph(int number) throws IOException {
    byte[] noise = noise(WORD_SIDE * WORD_SIDE * 3, number);
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(rows, new Deflater(Deflater.NO_COMPRESSION))) {
      for (int row = 0; row < WORD_SIDE; row++) {
        deflater.write(0); // the filter of this row: none
        deflater.write(noise, row * WORD_SIDE * 3, WORD_SIDE * 3);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(WORD_SIDE)
            .putInt(WORD_SIDE)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    chunk(png, "IHDR", head);
    chunk(png, "IDAT", rows.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] bytes)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.US_ASCII));
    sum.update(bytes);
    png.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
    png.write(name.getBytes(StandardCharsets.US_ASCII));
    png.write(bytes);
    png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] scanned(int seed) {
    BufferedImage image = new BufferedImage(SCAN_SIDE, SCAN_SIDE, BufferedImage.TYPE_3BYTE_BGR);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(noise(pixels.length, seed), 0, pixels, 0, pixels.length);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam best = writer.getDefaultWriteParam();
    best.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    best.setCompressionQuality(0.9f);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(jpeg)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), best);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return jpeg.toByteArray();
  }

  private static void scan(Path file, int number) throws IOException {
    byte[] jpeg = SCANS.computeIfAbsent(-1 - number % SCANS_UNLIKE, Parcel::scanned);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.getDocumentInformation().setTitle("Letter of delegation " + number);
      PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      document.save(file.toFile());
    }
  }
}
