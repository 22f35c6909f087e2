package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.rostrum.document.word.DocxMaker;

/** Odd signs outside the running words, and in scripts a list forgets. */
final class UnlistedSigns extends UnlistedAttacks {
  @Override
  void make() {
    signs();
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

  private static String pictured(String description) {
    return para(
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\" descr=\""
            + description
            + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"p\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }
}
