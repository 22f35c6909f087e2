package org.rostrum.bench.specimen;

import java.util.List;

/** The parts of a Word file around its body: styles, numbering, notes, headers, comments. */
final class Parts {
  private Parts() {}

  static String styles(Manuscript manuscript) {
    String font = Xml.escape(manuscript.setting("font", "Times New Roman"));
    String language = manuscript.setting("lang", "en-GB");
    String tags =
        "<w:lang w:val=\""
            + (language.matches("ar|zh") ? "en-GB" : language)
            + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>";
    return Xml.HEAD
        + "<w:styles"
        + Xml.SPACES
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\" w:hAnsi=\""
        + font
        + "\" w:cs=\""
        + font
        + "\"/><w:sz w:val=\""
        + manuscript.setting("size", "24")
        + "\"/><w:szCs w:val=\"24\"/>"
        + tags
        + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + heading(1, "32")
        + heading(2, "26")
        + "<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:ind w:left=\"720\" w:right=\"720\"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"FootnoteText\"><w:name w:val=\"footnote text\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"18\"/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
        + border("top")
        + border("left")
        + border("bottom")
        + border("right")
        + border("insideH")
        + border("insideV")
        + "</w:tblBorders></w:tblPr></w:style></w:styles>";
  }

  private static String heading(int level, String size) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"Heading"
        + level
        + "\"><w:name w:val=\"heading "
        + level
        + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:outlineLvl w:val=\""
        + (level - 1)
        + "\"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val=\"1F3864\"/><w:sz w:val=\""
        + size
        + "\"/></w:rPr></w:style>";
  }

  private static String border(String side) {
    return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
  }

  static String numbering(Manuscript manuscript) {
    boolean isDecimal = manuscript.setting("numbers", "letters").equals("decimal");
    String levels =
        isDecimal
            ? level(0, "decimal", "%1.")
                + level(1, "decimal", "%1.%2")
                + level(2, "lowerLetter", "(%3)")
            : level(0, "lowerLetter", "(%1)")
                + level(1, "lowerRoman", "(%2)")
                + level(2, "decimal", "%3.");
    return Xml.HEAD
        + "<w:numbering"
        + Xml.SPACES
        + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
        + levels
        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        + level(0, "bullet", "•")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
  }

  private static String level(int level, String format, String text) {
    int indent = 720 * (level + 1);
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
        + indent
        + "\" w:hanging=\""
        + (level == 1 ? 540 : 432)
        + "\"/></w:pPr></w:lvl>";
  }

  /** Footnotes or endnotes; a note that begins with a star carries the author's own mark. */
  static String notes(String kind, List<String> notes, Manuscript manuscript) {
    StringBuilder xml =
        new StringBuilder(Xml.HEAD)
            .append("<w:")
            .append(kind)
            .append("s")
            .append(Xml.SPACES)
            .append('>');
    xml.append(special(kind, 0, "separator")).append(special(kind, 1, "continuationSeparator"));
    Runs runs = new Runs(manuscript);
    String bidi = manuscript.has("rtl") ? "<w:bidi/>" : "";
    for (int i = 0; i < notes.size(); i++) {
      boolean isOwn = notes.get(i).startsWith("*");
      String mark = isOwn ? "<w:t>*</w:t>" : "<w:" + kind + "Ref/>";
      xml.append("<w:")
          .append(kind)
          .append(" w:id=\"")
          .append(i + 2)
          .append("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>")
          .append(bidi)
          .append("</w:pPr>");
      xml.append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
          .append(mark)
          .append("</w:r>");
      xml.append(runs.of(" " + (isOwn ? notes.get(i).substring(1) : notes.get(i)), ""))
          .append("</w:p></w:")
          .append(kind)
          .append('>');
    }
    return xml.append("</w:").append(kind).append("s>").toString();
  }

  private static String special(String kind, int id, String type) {
    return "<w:"
        + kind
        + " w:type=\""
        + type
        + "\" w:id=\""
        + id
        + "\"><w:p><w:r><w:"
        + type
        + "/></w:r></w:p></w:"
        + kind
        + ">";
  }

  static String comments(List<String> comments) {
    StringBuilder xml =
        new StringBuilder(Xml.HEAD).append("<w:comments").append(Xml.SPACES).append('>');
    for (int i = 0; i < comments.size(); i++) {
      xml.append("<w:comment w:id=\"")
          .append(i)
          .append(
              "\" w:author=\"Drafting desk\" w:date=\"2027-02-17T15:00:00Z\" w:initials=\"D\"><w:p><w:r><w:t>");
      xml.append(Xml.escape(comments.get(i))).append("</w:t></w:r></w:p></w:comment>");
    }
    return xml.append("</w:comments>").toString();
  }

  static String header(Manuscript manuscript) {
    String logo =
        manuscript.has("logo")
            ? "<w:r>" + Pictures.inline("rLogo", 3, manuscript.setting("logo", "")) + "</w:r>"
            : "";
    return Xml.HEAD
        + "<w:hdr"
        + Xml.SPACES
        + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
        + logo
        + "<w:r><w:t xml:space=\"preserve\">"
        + Xml.escape(manuscript.setting("letterhead", ""))
        + "</w:t></w:r></w:p></w:hdr>";
  }

  static String footer(Manuscript manuscript) {
    return Xml.HEAD
        + "<w:ftr"
        + Xml.SPACES
        + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        + Xml.escape(manuscript.setting("footer", ""))
        + " </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";
  }
}
