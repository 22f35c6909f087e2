package org.rostrum.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word package in which one part is given and all others are as they should be. */
final class SoundPackage {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The parts that may be given; the first byte says which. */
  static final List<String> PARTS =
      List.of(
          "word/document.xml",
          "word/styles.xml",
          "word/numbering.xml",
          "word/footnotes.xml",
          "word/settings.xml",
          "word/header1.xml",
          "word/comments.xml",
          "word/_rels/document.xml.rels",
          "[Content_Types].xml",
          "word/media/picture.png",
          "docProps/core.xml");

  /** Binds the prefixes that the body may use. */
  static final String DOCUMENT =
      "<w:document xmlns:w=\""
          + WORD
          + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>";

  static final String END = "</w:body></w:document>";

  private SoundPackage() {}

  /** The package around some bytes, the first of which says what part the others are. */
  static byte[] around(byte[] bytes) {
    String part =
        bytes.length == 0 ? PARTS.getFirst() : PARTS.get((bytes[0] & 0xFF) % PARTS.size());
    byte[] content = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
    Map<String, byte[]> parts = sound();
    parts.put(part, content);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Every part as it should be. */
  static Map<String, byte[]> sound() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    put(
        parts,
        "_rels/.rels",
        relations(
            relation("a", "officeDocument", "word/document.xml")
                + relation("b", "core-properties", "docProps/core.xml")));
    put(
        parts,
        "word/_rels/document.xml.rels",
        relations(
            relation("s", "styles", "styles.xml")
                + relation("n", "numbering", "numbering.xml")
                + relation("f", "footnotes", "footnotes.xml")
                + relation("t", "settings", "settings.xml")
                + relation("h", "header", "header1.xml")
                + relation("c", "comments", "comments.xml")
                + relation("p", "image", "media/picture.png")));
    put(parts, "word/document.xml", DOCUMENT + body() + END);
    put(
        parts,
        "word/styles.xml",
        word(
            "styles",
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn"
                + " w:val=\"N\"/><w:rPr><w:b/></w:rPr></w:style>"));
    put(
        parts,
        "word/numbering.xml",
        word(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                + " w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                + " w:val=\"0\"/></w:num>"));
    put(
        parts,
        "word/footnotes.xml",
        word(
            "footnotes",
            "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/><w:t>A"
                + " note</w:t></w:r></w:p></w:footnote>"));
    put(parts, "word/settings.xml", word("settings", "<w:themeFontLang w:val=\"en-US\"/>"));
    put(parts, "word/header1.xml", word("hdr", "<w:p><w:r><w:t>Head</w:t></w:r></w:p>"));
    put(parts, "word/comments.xml", word("comments", "<w:comment><w:p/></w:comment>"));
    put(parts, "docProps/core.xml", "<a><creator>A person</creator></a>");
    parts.put("word/media/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    return parts;
  }

  /** A body with one of each thing the reader knows. */
  static String body() {
    return "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
        + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Title</w:t></w:r></w:p><w:p><w:bookmarkStart"
        + " w:name=\"a\"/><w:hyperlink"
        + " w:anchor=\"a\"><w:r><w:t>to</w:t></w:r></w:hyperlink><w:r><w:footnoteReference"
        + " w:id=\"1\"/><w:tab/><w:br w:type=\"page\"/><w:sym w:font=\"Wingdings\""
        + " w:char=\"F04A\"/></w:r><w:r><w:fldChar"
        + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
        + " \"https://a.example\"</w:instrText></w:r><w:r><w:fldChar"
        + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar"
        + " w:fldCharType=\"end\"/></w:r>"
        + "<w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p><w:tbl><w:tblGrid><w:gridCol"
        + " w:w=\"9\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan"
        + " w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr>"
        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><wp:inline><wp:extent"
        + " cx=\"9\" cy=\"9\"/><wp:docPr"
        + " descr=\"d\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip"
        + " r:embed=\"p\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><mc:AlternateContent><mc:Choice"
        + " Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape"
        + " style=\"width:9pt;height:9pt\"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        + "<w:r><w:ruby><w:rt><w:r><w:t>r</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby></w:r><w:dir"
        + " w:val=\"rtl\"><w:r><w:rPr><w:rtl/><w:lang"
        + " w:bidi=\"ar-SA\"/></w:rPr><w:t>س</w:t></w:r></w:dir>"
        + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p>"
        + "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>held</w:t></w:r></w:p></w:sdtContent></w:sdt>";
  }

  private static String word(String root, String inside) {
    return "<w:" + root + " xmlns:w=\"" + WORD + "\">" + inside + "</w:" + root + ">";
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + TYPES
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
