package org.rostrum.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files for tests from the XML of their parts. */
public final class WordFile {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      """
      xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'
      xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
      xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'
      xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'
      xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
      xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
      xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'
      xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'
      xmlns:v='urn:schemas-microsoft-com:vml'
      """;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private String body = "";

  /** The XML inside the body. */
  public static WordFile of(String body) {
    WordFile file = new WordFile();
    file.body = body;
    return file;
  }

  /** A paragraph of plain words. */
  public static String paragraph(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  /** A run of plain words. */
  public static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  /** The XML inside the styles. */
  public WordFile styles(String content) {
    return related("styles", "styles.xml", "styles", content);
  }

  /** The XML inside the numbering. */
  public WordFile numbering(String content) {
    return related("numbering", "numbering.xml", "numbering", content);
  }

  /** The XML inside the footnotes. */
  public WordFile footnotes(String content) {
    return related("footnotes", "footnotes.xml", "footnotes", content);
  }

  /** A picture under the id {@code name}, in {@code word/media/name.png}. */
  public WordFile picture(String name, byte[] bytes) {
    relate(name, "image", "media/" + name + ".png", "");
    parts.put("word/media/" + name + ".png", bytes);
    return this;
  }

  /** An address outside, under an id. */
  public WordFile address(String id, String uri) {
    relate(id, "hyperlink", uri, " TargetMode='External'");
    return this;
  }

  private WordFile related(String type, String part, String root, String content) {
    relate(type, type, part, "");
    parts.put("word/" + part, xml(root, content));
    return this;
  }

  private void relate(String id, String type, String target, String mode) {
    relations.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'%s/>"
            .formatted(id, OFFICE, type, target, mode));
  }

  private static byte[] xml(String root, String content) {
    String whole = "<w:%s %s>%s</w:%s>".formatted(root, NAMESPACES, content, root);
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] relationships(String content) {
    String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    return "<Relationships xmlns='%s'>%s</Relationships>"
        .formatted(namespace, content)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The file's bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relationships(main()));
      put(zip, "word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
      put(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String main() {
    return "<Relationship Id='main' Type='"
        + OFFICE
        + "/officeDocument' Target='word/document.xml'/>";
  }

  private static byte[] contentTypes() {
    String kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package"
            + ".relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
            + "<Default Extension='png' ContentType='image/png'/>"
            + "<Override PartName='/word/document.xml' ContentType='"
            + kind
            + "document.main+xml'/></Types>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
