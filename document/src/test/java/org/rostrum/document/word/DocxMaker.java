package org.rostrum.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rostrum.document.safety.Limits;

/**
 * Makes Word files from raw XML, so that a test shows what the file says. Prefixes bound in every
 * part: w, r, m, mc, wp, a, pic, wps, wpg, v, o, w14.
 */
public final class DocxMaker {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private boolean strict;
  private String mainType =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private DocxMaker() {}

  /** A file whose body holds these blocks. */
  public static DocxMaker body(String... blocks) {
    DocxMaker maker = new DocxMaker();
    String inside = String.join("", blocks);
    return maker.part(
        "word/document.xml", maker.root("document", "<w:body>" + inside + "</w:body>"));
  }

  /** A paragraph of plain words. */
  public static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  /** A paragraph with properties around runs. */
  public static String p(String properties, String... runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  /** A run of plain words. */
  public static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** A run with properties. */
  public static String r(String properties, String words) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r>";
  }

  /** styles.xml with these definitions. */
  public DocxMaker styles(String definitions) {
    return related("styles", "word/styles.xml", root("styles", definitions));
  }

  /** numbering.xml with these definitions. */
  public DocxMaker numbering(String definitions) {
    return related("numbering", "word/numbering.xml", root("numbering", definitions));
  }

  /** settings.xml. */
  public DocxMaker settings(String settings) {
    return related("settings", "word/settings.xml", root("settings", settings));
  }

  /** footnotes.xml. */
  public DocxMaker footnotes(String notes) {
    return related("footnotes", "word/footnotes.xml", root("footnotes", notes));
  }

  /** endnotes.xml. */
  public DocxMaker endnotes(String notes) {
    return related("endnotes", "word/endnotes.xml", root("endnotes", notes));
  }

  /** A header of that number. */
  public DocxMaker header(int number, String blocks) {
    return related("header", "word/header" + number + ".xml", root("hdr", blocks));
  }

  /** comments.xml. */
  public DocxMaker comments(String comments) {
    return related("comments", "word/comments.xml", root("comments", comments));
  }

  /** A picture, related under an id. */
  public DocxMaker picture(String id, String name, byte[] bytes) {
    parts.put("word/media/" + name, bytes);
    return relation(id, "image", "media/" + name);
  }

  /** A relation of the main part to another part. */
  public DocxMaker relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, TRANSITIONAL, type, target));
    return this;
  }

  /** A relation of the main part to somewhere outside. */
  public DocxMaker outside(String id, String type, String address) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(id, TRANSITIONAL, type, address));
    return this;
  }

  private DocxMaker related(String type, String part, String xml) {
    relation("rel" + type + parts.size(), type, part.substring("word/".length()));
    return part(part, xml);
  }

  /** Any part, as it stands. */
  public DocxMaker part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Any part, byte for byte. */
  public DocxMaker part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** The content type the main part is declared to have. */
  public DocxMaker mainType(String type) {
    mainType = type;
    return this;
  }

  /** The same file in ISO/IEC 29500 Strict: every namespace has its other address. */
  public DocxMaker strict() {
    strict = true;
    return this;
  }

  /** A root element of a part, with all prefixes bound. */
  public String root(String name, String inside) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:%s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:x="urn:unknown">%s</w:%s>\
    """
        .formatted(name, inside, name);
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", utf8(contentTypes()));
    all.put("_rels/.rels", utf8(relationships(packageRelation())));
    all.putAll(parts);
    all.putIfAbsent("word/_rels/document.xml.rels", utf8(relationships(relations.toString())));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(strict ? strictly(part.getKey(), part.getValue()) : part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The file, read. */
  public Reading read() {
    return new WordReader(Limits.STANDARD).read(bytes());
  }

  private String packageRelation() {
    return "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/>"
        .formatted(TRANSITIONAL);
  }

  private static String relationships(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + mainType
        + "\"/>"
        + "</Types>";
  }

  private static byte[] strictly(String name, byte[] part) {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return part;
    }
    String xml = new String(part, StandardCharsets.UTF_8);
    return utf8(
        xml.replace(TRANSITIONAL, STRICT)
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(
                "http://schemas.openxmlformats.org/drawingml/2006/",
                "http://purl.oclc.org/ooxml/drawingml/")
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/math",
                "http://purl.oclc.org/ooxml/officeDocument/math"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
