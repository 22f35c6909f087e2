package org.rostrum.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes statements in Word for the race, where no others are at hand: some 1,750 words each, with
 * headings, lists, footnotes, in every third a table and in every fourth a picture, in the six
 * official languages in turn. The same number gives the same bytes. Nobody said these words.
 */
final class Statements {
  private static final String[] LANGUAGES = {"en", "fr", "es", "ru", "ar", "zh"};
  private static final LocalDateTime DATED = LocalDateTime.of(2031, 6, 29, 0, 0);
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String[] WORDS = {
    "peace security council measures cooperation capacity infrastructure norms States region trust"
        + " dialogue prevention law and of the to in with for we must our support shared open",
    "paix sécurité conseil mesures coopération capacité infrastructure normes États région"
        + " confiance dialogue prévention droit et de la les à dans avec pour nous notre appui",
    "paz seguridad consejo medidas cooperación capacidad infraestructura normas Estados región"
        + " confianza diálogo prevención derecho y de la los a en con para nuestro apoyo",
    "мир безопасность совет меры сотрудничество потенциал инфраструктура нормы государства регион"
        + " доверие диалог предупреждение право и в на с для мы наш поддержка",
    "السلام الأمن المجلس التدابير التعاون القدرات البنية المعايير الدول المنطقة الثقة الحوار"
        + " الوقاية القانون و في من إلى مع على نحن دعم",
    "和平 安全 理事会 措施 合作 能力 基础设施 规范 国家 区域 信任 对话 预防 法律 和 的 我们 支持"
  };

  private final Random random;
  private final int number;
  private final String language;
  private final String[] words;
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;

  private Statements(int number) {
    this.number = number;
    this.random = new Random(number);
    this.language = LANGUAGES[number % LANGUAGES.length];
    this.words = WORDS[number % WORDS.length].split(" ");
  }

  /** Writes statements 1 to {@code count} into a folder. */
  static void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "S%04d.docx", i));
      try (OutputStream out = Files.newOutputStream(file)) {
        new Statements(i).write(out);
      }
    }
  }

  private boolean picture() {
    return number % 4 == 0;
  }

  private void write(OutputStream out) throws IOException {
    String body = body();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(
          zip,
          "_rels/.rels",
          relationships(relationship(1, "officeDocument", "word/document.xml")));
      part(zip, "word/_rels/document.xml.rels", documentRelationships());
      part(zip, "word/document.xml", body);
      part(zip, "word/numbering.xml", numbering());
      part(zip, "word/footnotes.xml", footnotes());
      if (picture()) {
        entry(zip, "word/media/image1.png", Chart.png(number));
      }
    }
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    entry(zip, name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATED);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private String body() {
    StringBuilder xml = new StringBuilder("<w:document" + NAMESPACES + "><w:body>");
    xml.append(paragraph("", sentence(3)));
    for (int section = 0; section < 5; section++) {
      xml.append(
          paragraph(
              "<w:outlineLvl w:val=\"0\"/>",
              "<w:r><w:rPr><w:b/></w:rPr>" + sentence(5).substring("<w:r>".length())));
      for (int i = 0; i < 4; i++) {
        xml.append(paragraph("", sentence(60) + note() + sentence(12)));
      }
      xml.append(list());
    }
    if (number % 3 == 0) {
      xml.append(table());
    }
    if (picture()) {
      xml.append(paragraph("", drawing()));
    }
    return xml.append("<w:sectPr/></w:body></w:document>").toString();
  }

  private String paragraph(String properties, String runs) {
    String all = properties;
    if (language.equals("ar")) {
      all = "<w:bidi/>" + properties;
    }
    return "<w:p><w:pPr>" + all + "</w:pPr>" + runs + "</w:p>";
  }

  private String sentence(int count) {
    StringBuilder xml = new StringBuilder("<w:r><w:t xml:space=\"preserve\">");
    for (int i = 0; i < count; i++) {
      xml.append(words[random.nextInt(words.length)]).append(i + 1 < count ? " " : ". ");
    }
    return xml.append("</w:t></w:r>").toString();
  }

  private String note() {
    if (random.nextInt(4) > 0) {
      return "";
    }
    noteCount++;
    notes.append("<w:footnote w:id=\"").append(noteCount).append("\">");
    notes.append(paragraph("", "<w:r><w:footnoteRef/></w:r>" + sentence(8)));
    notes.append("</w:footnote>");
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
        + noteCount
        + "\"/></w:r>";
  }

  private String list() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
      xml.append(paragraph(numbered, sentence(10)));
    }
    return xml.toString();
  }

  private String table() {
    StringBuilder xml =
        new StringBuilder(
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>");
    for (int row = 0; row < 5; row++) {
      xml.append("<w:tr>");
      for (int cell = 0; cell < 2; cell++) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>");
        xml.append(paragraph("", sentence(4))).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String drawing() {
    return "<w:r><w:drawing><wp:inline><wp:extent cx=\"1905000\" cy=\"952500\"/>"
        + "<wp:docPr id=\"1\" name=\"Chart\" descr=\"A chart without meaning\"/><a:graphic>"
        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Chart\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\"rId3\"/><a:stretch><a:fillRect/></a:stretch>"
        + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1905000\""
        + " cy=\"952500\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
        + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  private static String numbering() {
    return "<w:numbering"
        + NAMESPACES
        + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%1)\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  private String footnotes() {
    return "<w:footnotes"
        + NAMESPACES
        + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
        + "</w:footnote>"
        + notes
        + "</w:footnotes>";
  }

  private String documentRelationships() {
    return relationships(
        relationship(1, "numbering", "numbering.xml")
            + relationship(2, "footnotes", "footnotes.xml")
            + (picture() ? relationship(3, "image", "media/image1.png") : ""));
  }

  private static String relationships(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        + override("document", word + "document.main+xml")
        + override("numbering", word + "numbering+xml")
        + override("footnotes", word + "footnotes+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + type + "\"/>";
  }
}
