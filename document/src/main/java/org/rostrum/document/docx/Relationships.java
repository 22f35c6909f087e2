package org.rostrum.document.docx;

import java.util.Map;

/** What the stories refer to. Nothing outside the file, ever (security.md, P10). */
final class Relationships {
  private static final String OPEN =
      Namespaces.DECLARATION
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Relationships() {}

  static String ofDocument(Map<String, String> pictures) {
    StringBuilder xml = new StringBuilder(OPEN);
    one(xml, "styles", "styles", "styles.xml");
    one(xml, "settings", "settings", "settings.xml");
    one(xml, "fontTable", "fontTable", "fontTable.xml");
    one(xml, "footnotes", "footnotes", "footnotes.xml");
    for (String page : new String[] {"First", "Odd", "Even"}) {
      one(xml, "header" + page, "header", "header" + page + ".xml");
      one(xml, "footer" + page, "footer", "footer" + page + ".xml");
    }
    return pictures(xml, pictures);
  }

  static String ofNotes(Map<String, String> pictures) {
    return pictures(new StringBuilder(OPEN), pictures);
  }

  private static String pictures(StringBuilder xml, Map<String, String> pictures) {
    pictures.forEach((id, target) -> one(xml, id, "image", target));
    return xml.append("</Relationships>").toString();
  }

  private static void one(StringBuilder xml, String id, String type, String target) {
    xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(TYPE).append(type);
    xml.append("\" Target=\"").append(target).append("\"/>");
  }

  /** The root of the notes with the two separators Word asks for. */
  static String notesStart() {
    return "<w:footnotes "
        + Namespaces.ALL
        + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:pStyle"
        + " w:val=\"SectionEnd\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:pStyle"
        + " w:val=\"SectionEnd\"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p>"
        + "</w:footnote>";
  }
}
