package org.rostrum.document.endure;

import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Sound files of our own, one for each kind of thing a reader meets. */
final class Specimens {
  private Specimens() {}

  static Map<String, Supplier<byte[]>> byName() {
    Map<String, Supplier<byte[]>> specimens = new LinkedHashMap<>();
    specimens.put("plain", () -> body(p("One paragraph."), p("And another.")).bytes());
    specimens.put(
        "lists",
        () ->
            body(
                    p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", r("one")),
                    p("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", r("two")))
                .numbering(
                    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt"
                        + " w:val=\"upperRoman\"/><w:lvlText"
                        + " w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num"
                        + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes());
    specimens.put(
        "notes",
        () ->
            body("<w:p>" + r("a") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"1\">" + p("note") + "</w:footnote>")
                .bytes());
    specimens.put(
        "tables",
        () ->
            body("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"
                    + "</w:tcPr>"
                    + p("cell")
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + p("x")
                    + "</w:tc><w:tc>"
                    + p("y")
                    + "</w:tc></w:tr></w:tbl>")
                .bytes());
    specimens.put("strict", () -> body(p("Strict."), p("And another.")).strict().bytes());
    return specimens;
  }
}
