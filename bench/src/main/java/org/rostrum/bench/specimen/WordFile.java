package org.rostrum.bench.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A manuscript as the bytes of a Word file. The same manuscript gives the same bytes anywhere. */
final class WordFile {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Manuscript manuscript;
  private final Map<String, byte[]> parts = new TreeMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  private WordFile(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  static byte[] of(Manuscript manuscript) {
    WordFile file = new WordFile(manuscript);
    file.fill();
    return file.zipped();
  }

  private void fill() {
    Runs runs = new Runs(manuscript);
    String body = new Body(manuscript, runs).xml();
    relate("styles", Parts.styles(manuscript));
    relate("numbering", Parts.numbering(manuscript));
    String edges = "";
    if (manuscript.has("letterhead")) {
      relate("header", Parts.header(manuscript));
      edges += "<w:headerReference w:type=\"default\" r:id=\"rheader\"/>";
    }
    if (manuscript.has("footer")) {
      relate("footer", Parts.footer(manuscript));
      edges += "<w:footerReference w:type=\"default\" r:id=\"rfooter\"/>";
    }
    if (!runs.footnotes.isEmpty()) {
      relate("footnotes", Parts.notes("footnote", runs.footnotes, manuscript));
    }
    if (!runs.endnotes.isEmpty()) {
      relate("endnotes", Parts.notes("endnote", runs.endnotes, manuscript));
    }
    if (!runs.comments.isEmpty()) {
      relate("comments", Parts.comments(runs.comments));
    }
    for (int i = 0; i < runs.links.size(); i++) {
      relations.append(
          relation(
              "rLink" + (i + 1),
              "hyperlink",
              Xml.escape(runs.links.get(i)),
              " TargetMode=\"External\""));
    }
    pictures(body);
    String conformance = manuscript.has("strict") ? " w:conformance=\"strict\"" : "";
    text(
        "word/document.xml",
        Xml.HEAD
            + "<w:document"
            + Xml.SPACES
            + conformance
            + "><w:body>"
            + body
            + "<w:sectPr>"
            + edges
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>");
    text("word/_rels/document.xml.rels", relationships(relations.toString()));
    text(
        "_rels/.rels",
        relationships(
            relation("r1", "officeDocument", "word/document.xml", "")
                + "<Relationship Id=\"r2\" Type=\""
                + PACKAGE
                + "/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
    text(
        "docProps/core.xml",
        Xml.HEAD
            + "<cp:coreProperties xmlns:cp=\""
            + PACKAGE
            + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>"
            + Xml.escape(manuscript.setting("title", "Statement"))
            + "</dc:title><dc:creator>Drafting desk</dc:creator></cp:coreProperties>");
    text(
        "[Content_Types].xml",
        Xml.HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + WORD
            + "document.main+xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + types
            + "</Types>");
  }

  private void pictures(String body) {
    int seed = Math.floorMod(manuscript.setting("title", "").hashCode(), 9);
    if (body.contains("rImage")) {
      parts.put("word/media/figure.png", Pictures.bars(240, 90, seed));
      relations.append(relation("rImage", "image", "media/figure.png", ""));
    }
    if (manuscript.has("logo")) {
      parts.put("word/media/logo.png", Pictures.bars(64, 32, seed + 3));
      text(
          "word/_rels/header.xml.rels",
          relationships(relation("rLogo", "image", "media/logo.png", "")));
    }
  }

  private void relate(String name, String xml) {
    text("word/" + name + ".xml", xml);
    types.append(
        "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + WORD + name + "+xml\"/>");
    relations.append(relation("r" + name, name, name + ".xml", ""));
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\""
        + mode
        + "/>";
  }

  private static String relationships(String relations) {
    return Xml.HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + relations
        + "</Relationships>";
  }

  private void text(String name, String xml) {
    parts.put(
        name, (manuscript.has("strict") ? strict(xml) : xml).getBytes(StandardCharsets.UTF_8));
  }

  /** ISO/IEC 29500 Strict has namespaces of its own. */
  private static String strict(String xml) {
    return xml.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main")
        .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replace(
            "http://schemas.openxmlformats.org/drawingml/2006/",
            "http://purl.oclc.org/ooxml/drawingml/")
        .replace("<w:jc w:val=\"right\"/>", "<w:jc w:val=\"end\"/>")
        .replace("<w:lvlJc w:val=\"left\"/>", "<w:lvlJc w:val=\"start\"/>")
        .replace("<w:ind w:left=", "<w:ind w:start=");
  }

  // Stored, not deflated: how deflate packs depends on the machine's zlib.
  private byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2027, 2, 18, 0, 0));
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
