package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.r;

import org.rostrum.document.word.DocxMaker;

/** Fields in every place a field can stand in. */
final class UnlistedFields extends UnlistedAttacks {
  @Override
  void make() {
    fields();
  }

  private void fields() {
    add(
        9,
        "DDEAUTO in a footnote",
        REFUSE,
        "field-dde",
        () -> clean().footnotes(note(dde())).bytes());
    add(
        9,
        "DDEAUTO in an endnote",
        REFUSE,
        "field-dde",
        () -> clean().endnotes("<w:endnote w:id=\"2\">" + dde() + "</w:endnote>").bytes());
    add(9, "DDEAUTO in a header", REFUSE, "field-dde", () -> clean().header(1, dde()).bytes());
    add(
        9,
        "DDEAUTO in a comment",
        REFUSE,
        "field-dde",
        () -> clean().comments("<w:comment w:id=\"0\">" + dde() + "</w:comment>").bytes());
    add(9, "DDEAUTO in a box", REFUSE, "field-dde", () -> clean(box(dde())).bytes());
    add(
        9,
        "DDEAUTO in a text module",
        REFUSE,
        "field-dde",
        () -> {
          DocxMaker maker = clean();
          return maker
              .relation("g", "glossaryDocument", "glossary/document.xml")
              .part("word/glossary/document.xml", maker.root("glossaryDocument", dde()))
              .bytes();
        });
    add(
        9,
        "DDEAUTO over two paragraphs",
        REFUSE,
        "field-dde",
        () -> clean(para(begin() + says("DDE")), para(says("AUTO cmd") + end())).bytes());
    add(
        9,
        "DDEAUTO parted by deleted words",
        REFUSE,
        "field-dde",
        () ->
            clean(
                    para(
                        begin()
                            + says(" D")
                            + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delInstrText>x</w:delInstrText></w:r></w:del>"
                            + says("DEAUTO cmd ")
                            + end()))
                .bytes());
    add(
        9,
        "DDEAUTO in what only an older Word reads",
        REFUSE,
        "field-dde",
        () ->
            clean(
                    para(
                        begin()
                            + says(" D")
                            + "<w:r>"
                            + choice(
                                "<w:instrText>zz</w:instrText>",
                                "<w:instrText>DEAUTO cmd </w:instrText>")
                            + "</w:r>"
                            + end()))
                .bytes());
    add(
        9,
        "DDEAUTO in a table's cell, in fldSimple",
        REFUSE,
        "field-dde",
        () ->
            clean(
                    "<w:tbl><w:tr><w:tc>"
                        + para(
                            "<w:fldSimple w:instr=\" ddeauto cmd \">" + r("x") + "</w:fldSimple>")
                        + "</w:tc></w:tr></w:tbl>")
                .bytes());
    add(
        9,
        "DDEAUTO never ended",
        REFUSE,
        "field-dde",
        () -> clean(para(begin() + says("DDEAUTO cmd"))).bytes());
    add(
        9,
        "DDEAUTO in an IF",
        REFUSE,
        "field-dde",
        () ->
            clean(
                    para(
                        begin()
                            + says(" IF 1 = 1 \"")
                            + begin()
                            + says("DDEAUTO cmd")
                            + end()
                            + says("\" ")
                            + end()))
                .bytes());
    add(
        9,
        "DDEAUTO with entities for letters",
        REFUSE,
        "field-dde",
        () -> clean(para(begin() + says(" &#x44;&#68;E&#65;UTO cmd") + end())).bytes());
    add(9, "DDEAUTO under Strict", REFUSE, "field-dde", () -> clean(dde()).strict().bytes());
    add(
        9,
        "DDEAUTO in a part nobody relates to",
        REFUSE,
        "field-dde",
        () -> {
          DocxMaker maker = clean();
          return maker.part("word/lost.xml", maker.root("document", dde())).bytes();
        });
    add(
        10,
        "INCLUDEPICTURE in a table's cell, in fldSimple",
        REFUSE,
        "field-fetch",
        () ->
            clean(
                    "<w:tbl><w:tr><w:tc>"
                        + para(
                            "<w:fldSimple w:instr=\" INCLUDEPICTURE &quot;"
                                + HTTP
                                + "&quot; \\d \">"
                                + r("x")
                                + "</w:fldSimple>")
                        + "</w:tc></w:tr></w:tbl>")
                .bytes());
    add(
        10,
        "INCLUDETEXT whose address another field makes",
        REFUSE,
        "field-fetch",
        () ->
            clean(
                    para(
                        begin()
                            + says(" INCLUDETEXT \"")
                            + begin()
                            + says(" QUOTE \"http://attacker.example/\" ")
                            + end()
                            + says("\" ")
                            + end()))
                .bytes());
    add(
        10,
        "INCLUDEPICTURE with a switch before its address",
        REFUSE,
        "field-fetch",
        () ->
            clean(para(begin() + says(" INCLUDEPICTURE \\* MERGEFORMAT \\d " + HTTP + " ") + end()))
                .bytes());
    add(
        10,
        "INCLUDEPICTURE of single quotation marks",
        REFUSE,
        "field-fetch",
        () ->
            clean(para(begin() + says(" INCLUDEPICTURE 'http://attacker.example/x' ") + end()))
                .bytes());
    add(
        10,
        "IMPORT from a folder of the web",
        REFUSE,
        "field-fetch",
        () ->
            clean(para(begin() + says(" IMPORT \\\\\\\\host@SSL\\\\DavWWWRoot\\\\a.png ") + end()))
                .bytes());
    add(
        10,
        "a link in a field to another machine",
        TELL,
        "link-removed",
        () ->
            clean(para(begin() + says(" HYPERLINK \\l x \"\\\\\\\\host\\\\a\" ") + end())).bytes());
  }

  private static String begin() {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  }

  private static String says(String words) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + words + "</w:instrText></w:r>";
  }

  private static String end() {
    return "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + r("shown")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String dde() {
    return para(begin() + says(" DD") + says("EAU") + says("TO cmd ") + end());
  }

  private static String box(String inside) {
    return para(
        "<w:r><w:pict><v:shape style=\"width:100pt;height:100pt\"><v:textbox><w:txbxContent>"
            + inside
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
  }

  private static String choice(String first, String other) {
    return "<mc:AlternateContent><mc:Choice Requires=\"x\">"
        + first
        + "</mc:Choice><mc:Fallback>"
        + other
        + "</mc:Fallback></mc:AlternateContent>";
  }
}
