package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.rostrum.document.safety.Severity;

/** Rows 23 to 27: two texts, odd signs, words nobody sees, others' names. */
final class SignAttacks extends AttackList {
  @Override
  void make() {
    signs();
    looks();
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

  private void look(String name, Severity verdict, String code, String blocks) {
    add(26, name, verdict, code, () -> clean(blocks).bytes());
  }

  private void run(String name, String code, String properties) {
    look(name, ASK, code, p("", r(properties, "unseen words")));
  }
}
