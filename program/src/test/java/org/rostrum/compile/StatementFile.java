package org.rostrum.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a small Word file: paragraphs, each perhaps with a note and a picture. */
final class StatementFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final byte[] PNG =
      java.util.HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                  + "0000000d4944415478da63fccfc0500f00048001f9a9d2f1ac0000000049454e44ae426082");

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private final Map<String, byte[]> media = new LinkedHashMap<>();
  private int noteNumber;

  StatementFile paragraph(String words) {
    body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
        .append(words)
        .append("</w:t></w:r></w:p>");
    return this;
  }

  StatementFile withNote(String words, String note) {
    noteNumber++;
    body.append("<w:p><w:r><w:t>")
        .append(words)
        .append("</w:t></w:r><w:r><w:footnoteReference w:id=\"")
        .append(noteNumber)
        .append("\"/></w:r></w:p>");
    notes
        .append("<w:footnote w:id=\"")
        .append(noteNumber)
        .append("\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>")
        .append(note)
        .append("</w:t></w:r></w:p></w:footnote>");
    return this;
  }

  /** A picture whose bytes differ by {@code mark}, always under the same name, as Word names it. */
  StatementFile withPicture(int mark) {
    byte[] bytes = PNG.clone();
    bytes[PNG.length - 1] = (byte) mark;
    media.put("word/media/image1.png", bytes);
    body.append(
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/>"
            + "<wp:docPr id=\"1\" name=\"a\" descr=\"A crest\"/><a:graphic><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
            + "<pic:blipFill><a:blip r:embed=\"rPicture\"/></pic:blipFill></pic:pic>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    return this;
  }

  void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes());
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
              + ".relationships+xml\"/><Default Extension=\"xml\""
              + " ContentType=\"application/xml\"/><Default Extension=\"png\""
              + " ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
              + ".document.main+xml\"/></Types>");
      entry(zip, "_rels/.rels", relations("rDoc", "officeDocument", "word/document.xml", "", ""));
      entry(
          zip,
          "word/_rels/document.xml.rels",
          relations("rNotes", "footnotes", "footnotes.xml", "rPicture", "media/image1.png"));
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"%s\" xmlns:r=\"%s\" %s><w:body>%s</w:body></w:document>"
              .formatted(W, R, DRAWING, body));
      entry(
          zip,
          "word/footnotes.xml",
          "<w:footnotes xmlns:w=\"%s\">%s</w:footnotes>".formatted(W, notes));
      for (Map.Entry<String, byte[]> picture : media.entrySet()) {
        put(zip, picture.getKey(), picture.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static final String DRAWING =
      "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

  private static String relations(
      String id, String kind, String target, String picture, String file) {
    String second =
        picture.isEmpty()
            ? ""
            : "<Relationship Id=\"%s\" Type=\"%s/image\" Target=\"%s\"/>"
                .formatted(picture, R, file);
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>%s</Relationships>")
        .formatted(id, R, kind, target, second);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    put(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2021, 6, 29, 8, 0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
