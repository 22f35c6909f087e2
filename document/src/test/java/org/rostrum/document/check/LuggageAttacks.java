package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Rows 15, 16 and 18 to 22: data, typefaces, history, metadata, and files of other kinds. */
final class LuggageAttacks extends AttackList {
  @Override
  void make() {
    luggage();
    history();
  }

  private void luggage() {
    String control =
        "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x[1]/title[1]\""
            + " w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent>"
            + p("Shown")
            + "</w:sdtContent></w:sdt>";
    add(
        15,
        "words bound to the same data",
        TELL,
        "bound-data",
        () -> clean(control).part("customXml/item1.xml", "<x><title>Shown</title></x>").bytes());
    add(
        15,
        "words bound to other data",
        ASK,
        "bound-data-differs",
        () -> clean(control).part("customXml/item1.xml", "<x><title>Other</title></x>").bytes());
    add(
        15,
        "custom data",
        TELL,
        "custom-data",
        () ->
            clean()
                .relation("x", "customXml", "../customXml/item1.xml")
                .part("customXml/item1.xml", "<x/>")
                .bytes());
    add(
        15,
        "text modules",
        TELL,
        "text-modules",
        () ->
            clean()
                .relation("x", "glossaryDocument", "glossary/document.xml")
                .part("word/glossary/document.xml", "<x/>")
                .bytes());
    add(16, "a typeface with a and b changed over", ASK, "remapped-font", () -> font(98, 97));
    add(16, "an honest typeface", TELL, "embedded-font", () -> font(97, 98));
    add(
        16,
        "a broken typeface",
        ASK,
        "remapped-font",
        () ->
            clean()
                .part("word/fontTable.xml", fonts())
                .relation("f", "fontTable", "fontTable.xml")
                .part("word/_rels/fontTable.xml.rels", rels(fontRelation()))
                .part("word/fonts/f.odttf", "not a font")
                .bytes());
    add(
        16,
        "words in a typeface of symbols",
        ASK,
        "symbol-font",
        () ->
            clean(
                    p(
                        "",
                        r(
                            "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>",
                            "secret words")))
                .bytes());
  }

  private static String fontRelation() {
    return "<Relationship Id=\"e\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\""
        + " Target=\"fonts/f.odttf\"/>";
  }

  private static String fonts() {
    return clean()
        .root(
            "fonts",
            "<w:font w:name=\"Evil\"><w:embedRegular r:id=\"e\""
                + " w:fontKey=\"{00000000-0000-0000-0000-000000000000}\"/></w:font>");
  }

  /** A typeface of two shapes whose character map says which letters they are. */
  private static byte[] font(int first, int second) {
    ByteBuffer font = ByteBuffer.allocate(28 + 12 + 16 + 24);
    font.putInt(0x00010000).putShort((short) 1).putShort((short) 0).putInt(0);
    font.putInt(0x636D6170).putInt(0).putInt(28).putInt(52);
    font.putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 3)
        .putShort((short) 10)
        .putInt(12);
    font.putShort((short) 12).putShort((short) 0).putInt(40).putInt(0).putInt(2);
    font.putInt(first).putInt(first).putInt(1);
    font.position(28 + 12 + 16 + 12);
    font.putInt(second).putInt(second).putInt(2);
    return clean()
        .part("word/fontTable.xml", fonts())
        .relation("f", "fontTable", "fontTable.xml")
        .part("word/_rels/fontTable.xml.rels", rels(fontRelation()))
        .part("word/fonts/f.odttf", font.array())
        .bytes();
  }

  private void history() {
    add(
        18,
        "inserted words",
        ASK,
        "tracked-changes",
        () ->
            clean("<w:p><w:ins w:id=\"1\" w:author=\"a\">" + r("new") + "</w:ins></w:p>").bytes());
    add(
        18,
        "deleted words",
        ASK,
        "tracked-changes",
        () ->
            clean(
                    "<w:p><w:del w:id=\"1\""
                        + " w:author=\"a\"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>")
                .bytes());
    add(
        18,
        "a comment",
        ASK,
        "comment",
        () ->
            clean()
                .comments("<w:comment w:id=\"0\">" + p("Not for the public") + "</w:comment>")
                .bytes());
    add(
        20,
        "protection",
        TELL,
        "protection",
        () ->
            clean()
                .settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>")
                .bytes());
    add(
        20,
        "a locked file",
        REFUSE,
        "word-encrypted",
        () ->
            ZipBytes.joined(
                ZipBytes.latin(OLE), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
    add(
        21,
        "a signature",
        TELL,
        "signature",
        () -> clean().part("_xmlsignatures/sig1.xml", "<Signature/>").bytes());
    add(22, "RTF", REFUSE, "word-wrong-type", () -> utf8("{\\rtf1 x}"));
    add(22, "HTML", REFUSE, "word-wrong-type", () -> utf8("<html>x</html>"));
    add(
        22,
        "HTML that begins as a package",
        REFUSE,
        "word-truncated",
        () -> utf8("PK\3\4<html>x</html>"));
    add(22, "Word 97", REFUSE, "word-wrong-type", () -> ZipBytes.latin(OLE));
    add(22, "Strict", TELL, "", () -> clean().strict().bytes());
    add(
        23,
        "two texts",
        ASK,
        "two-texts",
        () ->
            clean(
                    "<w:p><w:r><mc:AlternateContent><mc:Choice"
                        + " Requires=\"wps\"><w:t>yes</w:t></mc:Choice><mc:Fallback><w:t>no</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .bytes());
    add(
        23,
        "one text twice",
        TELL,
        "",
        () ->
            clean(
                    "<w:p><w:r><mc:AlternateContent><mc:Choice"
                        + " Requires=\"wps\"><w:t>yes</w:t></mc:Choice><mc:Fallback><w:t>yes</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .bytes());
  }
}
