package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;

/** Rows 8, 13 and 14: macros, objects, controls, other files inside, sources of data. */
final class ProgramAttacks extends AttackList {
  @Override
  void make() {
    programs();
  }

  private void programs() {
    byte[] ole = ZipBytes.latin(OLE + "\0".repeat(600));
    add(
        8,
        "macros",
        REFUSE,
        "macro",
        () ->
            clean()
                .relation("x", "vbaProject", "vbaProject.bin")
                .part("word/vbaProject.bin", ole)
                .bytes());
    add(
        8,
        "macros by another name",
        REFUSE,
        "macro",
        () ->
            clean()
                .relation("x", "vbaProject", "media/a.png")
                .part("word/media/a.png", ole)
                .bytes());
    add(
        8,
        "docm renamed",
        REFUSE,
        "macro",
        () -> clean().mainType("application/vnd.ms-word.document.macroEnabled.main+xml").bytes());
    add(
        8,
        "an ActiveX control",
        REFUSE,
        "active-control",
        () ->
            clean(
                    "<w:p><w:r><w:object><w:control r:id=\"c\""
                        + " w:name=\"Run\"/></w:object></w:r></w:p>")
                .relation("c", "control", "activeX/activeX1.xml")
                .part("word/activeX/activeX1.xml", "<x/>")
                .bytes());
    add(
        8,
        "an embedded object",
        REFUSE,
        "embedded-object",
        () ->
            clean(
                    "<w:p><w:r><w:object><o:OLEObject ProgID=\"Package\""
                        + " r:id=\"o\"/></w:object></w:r></w:p>")
                .relation("o", "oleObject", "embeddings/o.bin")
                .part("word/embeddings/o.bin", ole)
                .bytes());
    add(
        8,
        "an object nobody points to",
        REFUSE,
        "embedded-object",
        () -> clean().part("word/media/harmless.dat", ole).bytes());
    add(
        8,
        "a program",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/media/a.png", "MZ\u0090\u0000").bytes());
    add(
        8,
        "a PDF",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/media/a.bin", "%PDF-1.7").bytes());
    add(
        13,
        "altChunk",
        REFUSE,
        "alt-chunk",
        () ->
            clean("<w:altChunk r:id=\"a\"/>")
                .relation("a", "aFChunk", "a.htm")
                .part("word/a.htm", "<html>Evil</html>")
                .bytes());
    add(
        13,
        "altChunk by another name",
        REFUSE,
        "alt-chunk",
        () ->
            clean("<w:altChunk r:id=\"a\"/>")
                .relation("a", "aFChunk", "styles2.xml")
                .part("word/styles2.xml", "{\\rtf1 Evil}")
                .bytes());
    add(
        14,
        "a data source",
        REFUSE,
        "data-source",
        () ->
            clean()
                .settings(
                    "<w:mailMerge><w:connectString w:val=\"Provider=x\"/><w:query"
                        + " w:val=\"SELECT\"/></w:mailMerge>")
                .bytes());
    add(
        14,
        "an addition to Word's windows",
        REFUSE,
        "add-in",
        () ->
            clean()
                .relation("x", "ui/extensibility", "../customUI/customUI.xml")
                .part(
                    "customUI/customUI.xml",
                    "<customUI xmlns=\"http://schemas.microsoft.com/office/2006/01/customui\""
                        + " onLoad=\"x\"/>")
                .bytes());
    add(
        14,
        "a task pane",
        REFUSE,
        "add-in",
        () ->
            clean()
                .part(
                    "word/webextensions/taskpanes.xml",
                    "<wetp:taskpanes"
                        + " xmlns:wetp=\"http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11\"/>")
                .bytes());
    add(
        14,
        "a frameset",
        REFUSE,
        "frames",
        () ->
            clean()
                .part(
                    "word/webSettings.xml",
                    clean().root("webSettings", "<w:frameset><w:frame/></w:frameset>"))
                .bytes());
    add(
        14,
        "a schema",
        TELL,
        "attached-schema",
        () -> clean().settings("<w:attachedSchema w:val=\"urn:x\"/>").bytes());
  }
}
