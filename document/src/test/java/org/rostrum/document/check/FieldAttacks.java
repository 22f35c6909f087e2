package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.List;
import org.rostrum.document.word.DocxMaker;

/** Rows 9 to 12: fields, and links. */
final class FieldAttacks extends AttackList {
  @Override
  void make() {
    fields();
    links();
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

  private static DocxMaker linked(String target, String shown) {
    return clean("<w:p><w:hyperlink r:id=\"h\">" + r(shown) + "</w:hyperlink></w:p>")
        .outside("h", "hyperlink", target);
  }
}
