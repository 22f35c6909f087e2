package org.rostrum.document.ordinary;

import java.util.ArrayList;
import java.util.List;

/** Writes the body of an ordinary statement, and keeps account of the words put in. */
final class OrdinaryBody {
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  private final Maker maker;
  private final Tongue tongue;
  private final StringBuilder xml = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private final List<String> noteWords = new ArrayList<>();
  private int paragraphs;

  OrdinaryBody(Maker maker, Tongue tongue) {
    this.maker = maker;
    this.tongue = tongue;
  }

  static OrdinaryBody of(Maker maker, Tongue tongue, Shape shape) {
    OrdinaryBody body = new OrdinaryBody(maker, tongue);
    body.heading(tongue.title());
    if (shape == Shape.FULL) {
      body.contents();
    }
    body.paragraph(tongue.address());
    body.paragraph(tongue.opening());
    for (String point : tongue.points()) {
      body.item(point);
    }
    if (shape == Shape.FULL) {
      body.note();
      body.table();
      body.links();
      body.box();
      body.citation();
    }
    body.paragraph(tongue.thanks());
    return body;
  }

  String xml() {
    return xml.toString();
  }

  /** The words put in, in the order of the body, then those of the notes. */
  List<String> words() {
    List<String> all = new ArrayList<>(words);
    all.addAll(noteWords);
    return all;
  }

  private void put(String said) {
    words.addAll(OrdinaryWords.of(said));
  }

  private String start(String properties) {
    String bidi = tongue.rightToLeft() ? "<w:bidi/>" : "";
    return "<w:p" + maker.ofParagraph(++paragraphs) + "><w:pPr>" + properties + bidi + "</w:pPr>";
  }

  private String run(String said) {
    return "<w:r><w:rPr>"
        + maker.ofRun(tongue)
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + OrdinaryDocx.escaped(said)
        + "</w:t></w:r>";
  }

  /** The words in several runs, with what Word leaves between them. */
  private String runs(String said) {
    int middle = said.offsetByCodePoints(0, said.codePointCount(0, said.length()) / 2);
    String between =
        switch (maker) {
          case WORD_2007 ->
              "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
                  + "<w:bookmarkEnd w:id=\"0\"/><w:proofErr w:type=\"spellEnd\"/>";
          case WORD_2010, WORD_2016, WORD_365, WORD_MAC ->
              "<w:bookmarkStart w:id=\""
                  + paragraphs
                  + "\" w:name=\"_Hlk"
                  + (177_000_000 + paragraphs)
                  + "\"/><w:proofErr w:type=\"gramStart\"/><w:proofErr w:type=\"gramEnd\"/>"
                  + "<w:bookmarkEnd w:id=\""
                  + paragraphs
                  + "\"/>";
          case LIBREOFFICE_6, LIBREOFFICE_7, LIBREOFFICE_24, GOOGLE_DOCS, WPS, PAGES, ONLYOFFICE ->
              "";
        };
    return run(said.substring(0, middle)) + between + run(said.substring(middle));
  }

  private void heading(String said) {
    xml.append(start("<w:pStyle w:val=\"" + tongue.headingId() + "\"/><w:jc w:val=\"center\"/>"));
    xml.append(run(said)).append("</w:p>");
    put(said);
  }

  private void paragraph(String said) {
    xml.append(start("<w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/>"));
    if (maker == Maker.WORD_2007) {
      xml.append(
          "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"place\">");
      xml.append(runs(said)).append("</w:smartTag>");
    } else if (maker == Maker.GOOGLE_DOCS) {
      xml.append("<w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr><w:sdtContent>");
      xml.append(runs(said)).append("</w:sdtContent></w:sdt>");
    } else {
      xml.append(runs(said));
    }
    xml.append("</w:p>");
    put(said);
  }

  private void item(String said) {
    xml.append(start("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"));
    xml.append(runs(said)).append("</w:p>");
    put(said);
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
        + " xml:space=\"preserve\"> "
        + OrdinaryDocx.escaped(instruction)
        + " </w:instrText></w:r>"
        + SEPARATE
        + result
        + END;
  }

  private void contents() {
    xml.append(start("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9350\"/></w:tabs>"));
    String line =
        "<w:hyperlink w:anchor=\"_Toc160000001\" w:history=\"1\">"
            + run(tongue.title())
            + "<w:r><w:tab/></w:r>"
            + field("PAGEREF _Toc160000001 \\h", run("1"))
            + "</w:hyperlink>";
    xml.append(field("TOC \\o \"1-3\" \\h \\z \\u", line)).append("</w:p>");
    put(tongue.title() + " 1");
  }

  private void note() {
    xml.append(start("")).append(run(tongue.opening()));
    xml.append(
        "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference"
            + " w:id=\"2\"/></w:r></w:p>");
    put(tongue.opening());
    noteWords.addAll(OrdinaryWords.of(tongue.points().getFirst()));
  }

  /** footnotes.xml, with the two separators every program writes. */
  String notes() {
    return "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
        + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
        + "<w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\">"
        + start("")
        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
        + run(" " + tongue.points().getFirst())
        + "</w:p></w:footnote>";
  }

  private void table() {
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>");
    xml.append(tongue.rightToLeft() ? "<w:bidiVisual/>" : "");
    xml.append("<w:tblLook w:val=\"04A0\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
    xml.append("<w:gridCol w:w=\"4675\"/><w:gridCol w:w=\"4675\"/></w:tblGrid>");
    for (String said : List.of(tongue.address(), tongue.mission())) {
      xml.append("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4675\" w:type=\"dxa\"/></w:tcPr>");
      xml.append(start("")).append(run(said)).append("</w:p></w:tc><w:tc><w:tcPr>");
      xml.append("<w:tcW w:w=\"4675\" w:type=\"dxa\"/></w:tcPr>");
      xml.append(start("")).append(run("2026")).append("</w:p></w:tc></w:tr>");
      put(said + " 2026");
    }
    xml.append("</w:tbl>");
  }

  private void links() {
    xml.append(start("")).append("<w:hyperlink r:id=\"rIdWeb\" w:history=\"1\">");
    xml.append(run("https://mission.sarn.example/statement")).append("</w:hyperlink>");
    xml.append(run(" / ")).append("<w:hyperlink r:id=\"rIdMail\" w:history=\"1\">");
    xml.append(run("press@sarn.example")).append("</w:hyperlink></w:p>");
    put("https://mission.sarn.example/statement / press@sarn.example");
  }

  /** A box in the margin: in the newer form with the older beside it, or in the older alone. */
  private void box() {
    String inside =
        "<w:txbxContent>" + start("") + run(tongue.mission()) + "</w:p></w:txbxContent>";
    String older =
        "<w:pict><v:shape id=\"Box_1\""
            + " style=\"position:absolute;width:200pt;height:40pt\"><v:textbox>"
            + inside
            + "</v:textbox></v:shape></w:pict>";
    xml.append(start("")).append(run(tongue.address())).append("<w:r>");
    if (maker.choosesShapes()) {
      xml.append("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>");
      xml.append("<wp:extent cx=\"2540000\" cy=\"508000\"/><wp:docPr id=\"5\" name=\"Box 1\"/>");
      xml.append("<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/");
      xml.append("wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:txbx>");
      xml.append(inside).append("</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>");
      xml.append("</wp:anchor></w:drawing></mc:Choice><mc:Fallback>");
      xml.append(older).append("</mc:Fallback></mc:AlternateContent>");
    } else {
      xml.append(older);
    }
    xml.append("</w:r></w:p>");
    put(tongue.address());
    put(tongue.mission());
  }

  /** What a program for references leaves in the text. */
  private void citation() {
    String zotero =
        "ADDIN ZOTERO_ITEM CSL_CITATION"
            + " {\"citationID\":\"a1\",\"properties\":{\"plainCitation\":\"(Lume,"
            + " 2024)\"},\"schema\":\"https://github.com/citation-style-language/schema/raw/"
            + "master/csl-citation.json\"}";
    xml.append(start("")).append(run(tongue.opening() + " "));
    xml.append(field(zotero, run("(Lume, 2024)"))).append("</w:p>");
    put(tongue.opening() + " (Lume, 2024)");
  }
}
