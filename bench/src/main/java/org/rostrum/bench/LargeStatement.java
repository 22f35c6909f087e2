package org.rostrum.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Writes a statement of some 10 MB with forty pictures, each another, none of which packs well: the
 * largest that a mission may send. Started by {@code bench/check}: {@code LargeStatement FILE}.
 */
final class LargeStatement {
  private static final int PICTURES = 40;
  private static final int SIDE = 295;
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private LargeStatement() {}

  public static void main(String[] words) throws IOException {
    Files.write(Path.of(words[0]), file());
  }

  private static byte[] file() throws IOException {
    StringBuilder relations = new StringBuilder();
    StringBuilder body = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < PICTURES; i++) {
        put(zip, "word/media/" + i + ".png", noise(i));
        relations.append(relation("p" + i, "image", "media/" + i + ".png"));
        body.append("<w:p><w:r><w:t>The wells of the north, in year ").append(i);
        body.append(".</w:t></w:r></w:p>").append(picture(i));
      }
      put(zip, "[Content_Types].xml", utf8(types()));
      put(
          zip,
          "_rels/.rels",
          utf8(relations(relation("a", "officeDocument", "word/document.xml"))));
      put(zip, "word/_rels/document.xml.rels", utf8(relations(relations.toString())));
      put(
          zip,
          "word/document.xml",
          utf8(
              "<w:document xmlns:w=\""
                  + WORD
                  + "\" xmlns:r=\""
                  + OFFICE
                  + "\"><w:body>"
                  + body
                  + "</w:body></w:document>"));
    }
    return bytes.toByteArray();
  }

  private static byte[] noise(int seed) throws IOException {
    Random random = new Random(seed);
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static String picture(int number) {
    return "<w:p><w:r><w:drawing><wp:inline"
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
        + "<wp:extent cx=\"2700000\" cy=\"2700000\"/><wp:docPr id=\""
        + (number + 1)
        + "\" name=\"p\" descr=\"A well\"/><a:graphic"
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill>"
        + "<a:blip r:embed=\"p"
        + number
        + "\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>"
        + "</w:drawing></w:r></w:p>";
  }

  private static String types() {
    return "<Types xmlns=\""
        + PACKAGE
        + "/content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Override"
        + " PartName=\"/word/document.xml\" ContentType=\""
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "</Types>";
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + inside + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
