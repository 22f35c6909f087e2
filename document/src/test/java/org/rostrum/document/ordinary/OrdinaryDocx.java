package org.rostrum.document.ordinary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Ordinary statements as missions write them: each program, language and shape once, in the XML
 * that program typically leaves. None of them may ever be refused.
 */
public final class OrdinaryDocx {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
  private static final byte[] LOGO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final Maker maker;
  private final Tongue tongue;
  private final Shape shape;
  private final OrdinaryBody body;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();

  private OrdinaryDocx(Maker maker, Tongue tongue, Shape shape) {
    this.maker = maker;
    this.tongue = tongue;
    this.shape = shape;
    this.body = OrdinaryBody.of(maker, tongue, shape);
  }

  /** One ordinary statement: its name, its bytes, the words put into it. */
  public record Statement(String name, Bytes file, List<String> words) {}

  /** The bytes of a file, made when asked for. */
  public interface Bytes {
    byte[] get();
  }

  /** All of them, 216. */
  public static List<Statement> all() {
    List<Statement> all = new ArrayList<>();
    for (Maker maker : Maker.values()) {
      for (Tongue tongue : Tongue.values()) {
        for (Shape shape : Shape.values()) {
          OrdinaryDocx made = new OrdinaryDocx(maker, tongue, shape);
          String name = maker + " " + tongue + " " + shape;
          all.add(new Statement(name, made::bytes, made.body.words()));
        }
      }
    }
    return all;
  }

  private byte[] bytes() {
    parts.clear();
    relations.setLength(0);
    types.setLength(0);
    word("styles", "styles", "styles.xml", styles());
    word("numbering", "numbering", "numbering.xml", numbering());
    word("settings", "settings", "settings.xml", settings());
    word("fontTable", "fonts", "fontTable.xml", fonts());
    boolean onLetterhead = shape != Shape.PLAIN;
    if (onLetterhead) {
      letterhead();
    }
    if (shape == Shape.FULL) {
      word("footnotes", "footnotes", "footnotes.xml", body.notes());
      outside("rIdWeb", "hyperlink", "https://mission.sarn.example/statement");
      outside("rIdMail", "hyperlink", "mailto:press@sarn.example");
      bibliography();
    }
    if (maker.microsoft()) {
      word("webSettings", "webSettings", "webSettings.xml", "<w:optimizeForBrowser/>");
    }
    String section = "<w:sectPr" + (onLetterhead ? ">" + heads() : ">") + page() + "</w:sectPr>";
    put(
        "word/document.xml",
        root("document", "<w:body>" + body.xml() + section + "</w:body>"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    put("word/_rels/document.xml.rels", relationships(relations.toString()), "");
    return zipped(properties());
  }

  private static String page() {
    return "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
        + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>"
        + "<w:cols w:space=\"720\"/><w:titlePg/><w:docGrid w:linePitch=\"360\"/>";
  }

  private static String heads() {
    return "<w:headerReference w:type=\"first\" r:id=\"rIdhead\"/><w:footerReference"
        + " w:type=\"default\" r:id=\"rIdfoot\"/>";
  }

  /** The mission's name and arms at the head, the number of the page at the foot. */
  private void letterhead() {
    String name =
        "<w:r><w:t>"
            + escaped(tongue.mission())
            + "</w:t></w:r><w:r><w:t> DocuSign Envelope ID:"
            + " 0A1B2C3D-0000-4000-8000-000000000001</w:t></w:r>";
    String arms =
        maker == Maker.WORD_2007
            ? "<w:pict><v:shape id=\"_x0000_i1025\" type=\"#_x0000_t75\""
                + " style=\"width:48pt;height:48pt\"><v:imagedata r:id=\"rIdarms\" o:title=\"\"/>"
                + "</v:shape></w:pict>"
            : "<w:drawing><wp:inline><wp:extent cx=\"609600\" cy=\"609600\"/><wp:docPr id=\"1\""
                + " name=\"Picture 1\" descr=\"\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:blipFill><a:blip r:embed=\"rIdarms\"/></pic:blipFill></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing>";
    related("rIdhead", "header", "header1.xml");
    put(
        "word/header1.xml",
        root("hdr", "<w:p><w:r>" + arms + "</w:r>" + name + "</w:p>"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
    put(
        "word/_rels/header1.xml.rels",
        relationships(relation("rIdarms", OFFICE + "image", "media/image1.png", "")),
        "");
    parts.put("word/media/image1.png", LOGO);
    related("rIdfoot", "footer", "footer1.xml");
    put(
        "word/footer1.xml",
        root(
            "ftr",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
                + " xml:space=\"preserve\"> PAGE   \\* MERGEFORMAT </w:instrText></w:r><w:r>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r>"
                + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml");
  }

  private void bibliography() {
    related("rIdbib", "customXml", "../customXml/item1.xml");
    put(
        "customXml/item1.xml",
        "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\""
            + " SelectedStyle=\"\\APASixthEditionOfficeOnline.xsl\" StyleName=\"APA\"/>",
        "");
  }

  private String styles() {
    String font = escaped(maker.font());
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\" w:eastAsia=\"宋体\" w:hAnsi=\""
        + font
        + "\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:lang w:val=\""
        + tongue.tag()
        + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/>"
        + "</w:docDefaults><w:latentStyles w:defLockedState=\"0\" w:count=\"376\"/>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name"
        + " w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"paragraph\" w:styleId=\""
        + tongue.headingId()
        + "\"><w:name w:val=\""
        + tongue.headingName()
        + "\"/><w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:uiPriority w:val=\"9\"/>"
        + "<w:qFormat/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:color"
        + " w:val=\"2F5496\" w:themeColor=\"accent1\" w:themeShade=\"BF\"/></w:rPr></w:style>";
  }

  private static String numbering() {
    return "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        + "<w:lvl w:ilvl=\"0\" w:tplc=\"0409000F\"><w:start w:val=\"1\"/><w:numFmt"
        + " w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  }

  private String settings() {
    String template = "";
    if (maker.microsoft() && shape != Shape.PLAIN) {
      template = "<w:attachedTemplate r:id=\"rId1\"/>";
      put(
          "word/_rels/settings.xml.rels",
          relationships(
              relation(
                  "rId1",
                  OFFICE + "attachedTemplate",
                  "file:///C:\\Users\\adesk\\AppData\\Roaming\\Microsoft\\Templates\\Normal.dotm",
                  " TargetMode=\"External\"")),
          "");
    }
    String recommended = shape == Shape.FULL ? "<w:writeProtection w:recommended=\"1\"/>" : "";
    return recommended
        + "<w:zoom w:percent=\"100\"/><w:proofState w:spelling=\"clean\" w:grammar=\"clean\"/>"
        + template
        + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl"
        + " w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:rsids>"
        + "<w:rsidRoot w:val=\"00A77B3E\"/><w:rsid w:val=\"00FC1D09\"/></w:rsids><w:themeFontLang"
        + " w:val=\""
        + tongue.tag()
        + "\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>";
  }

  private String fonts() {
    return "<w:font w:name=\"" + escaped(maker.font()) + "\"><w:charset w:val=\"00\"/></w:font>";
  }

  /** What the file says of itself, and what an administrator's labels add. */
  private String properties() {
    StringBuilder of = new StringBuilder();
    of.append(relation("rId1", OFFICE + "officeDocument", "word/document.xml", ""));
    if (!maker.application().isEmpty()) {
      of.append(relation("rId2", PACKAGE + "core-properties", "docProps/core.xml", ""));
      put(
          "docProps/core.xml",
          "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
              + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
              + escaped(tongue.title())
              + "</dc:title><dc:creator>A. Desk</dc:creator><cp:lastModifiedBy>B. Desk"
              + "</cp:lastModifiedBy><cp:revision>4</cp:revision></cp:coreProperties>",
          "application/vnd.openxmlformats-package.core-properties+xml");
      of.append(relation("rId3", OFFICE + "extended-properties", "docProps/app.xml", ""));
      put(
          "docProps/app.xml",
          "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              + "extended-properties\"><Template>Normal.dotm</Template><Application>"
              + escaped(maker.application())
              + "</Application><AppVersion>"
              + maker.version()
              + "</AppVersion><Company>MFA Sarn</Company></Properties>",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }
    if (shape == Shape.LETTERHEAD || maker == Maker.WPS) {
      of.append(relation("rId4", OFFICE + "custom-properties", "docProps/custom.xml", ""));
      String name =
          maker == Maker.WPS
              ? "KSOProductBuildVer"
              : "MSIP_Label_0a1b2c3d-0000-4000-8000-000000000002_Enabled";
      put(
          "docProps/custom.xml",
          "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              + "custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\""
              + " pid=\"2\" name=\""
              + name
              + "\"><vt:lpwstr>true</vt:lpwstr></property></Properties>",
          "application/vnd.openxmlformats-officedocument.custom-properties+xml");
    }
    return of.toString();
  }

  private void word(String type, String root, String name, String inside) {
    related("rId" + type, type, name);
    put(
        "word/" + name,
        root(root, inside),
        "application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml");
  }

  private String root(String name, String inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:"
        + name
        + maker.declares()
        + ">"
        + inside
        + "</w:"
        + name
        + ">";
  }

  private void related(String id, String type, String target) {
    relations.append(relation(id, OFFICE + type, target, ""));
  }

  private void outside(String id, String type, String address) {
    relations.append(relation(id, OFFICE + type, address, " TargetMode=\"External\""));
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\""
        + mode
        + "/>";
  }

  private static String relationships(String inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private void put(String name, String xml, String type) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    if (!type.isEmpty()) {
      types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type);
      types.append("\"/>");
    }
  }

  private byte[] zipped(String packageRelations) {
    Map<String, byte[]> whole = new LinkedHashMap<>();
    String contents =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\""
            + " ContentType=\"image/png\"/>"
            + types
            + "</Types>";
    whole.put("[Content_Types].xml", contents.getBytes(StandardCharsets.UTF_8));
    whole.put("_rels/.rels", relationships(packageRelations).getBytes(StandardCharsets.UTF_8));
    whole.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : whole.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
