package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.rostrum.document.word.DocxMaker;

/** Words unseen by their colour, by a style, by the defaults of the document. */
final class StyleLooks extends LookAttacks {
  @Override
  void make() {
    colours();
    styles();
  }

  private void colours() {
    run(
        "white by the theme, its own colour black",
        ASK,
        "faint-text",
        "<w:color w:val=\"000000\" w:themeColor=\"light1\"/>");
    run(
        "black by the theme, tinted to white",
        ASK,
        "faint-text",
        "<w:color w:val=\"000000\" w:themeColor=\"text1\" w:themeTint=\"00\"/>");
    run(
        "white by a fill of its letters",
        ASK,
        "faint-text",
        fill("<w14:srgbClr w14:val=\"FFFFFF\"/>"));
    run(
        "white by a fill of a named colour",
        ASK,
        "faint-text",
        fill("<w14:prstClr w14:val=\"white\"/>"));
    run(
        "white by a fill of the theme",
        ASK,
        "faint-text",
        fill("<w14:schemeClr w14:val=\"bg1\"/>"));
    run(
        "black by a fill of the theme, made lighter",
        ASK,
        "faint-text",
        fill(
            "<w14:schemeClr w14:val=\"tx1\"><w14:lumMod w14:val=\"0\"/><w14:lumOff w14:val=\"100000\"/></w14:schemeClr>"));
    run(
        "a fill all but transparent",
        ASK,
        "faint-text",
        fill("<w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"100000\"/></w14:srgbClr>"));
    run("white on a white highlight", ASK, "faint-text", WHITE + "<w:highlight w:val=\"white\"/>");
    run("white on a dark highlight", TELL, "", WHITE + "<w:highlight w:val=\"black\"/>");
    run("white on dark shading", TELL, "", WHITE + DARK);
    run("automatic on dark shading", TELL, "", "<w:color w:val=\"auto\"/>" + DARK);
    run("dark on dark shading", ASK, "faint-text", "<w:color w:val=\"112233\"/>" + DARK);
    run(
        "white on shading that is none",
        ASK,
        "faint-text",
        WHITE + "<w:shd w:val=\"nil\" w:fill=\"000000\"/>");
    run(
        "the colour of a solid pattern",
        ASK,
        "faint-text",
        "<w:color w:val=\"FF0000\"/><w:shd w:val=\"solid\" w:color=\"FF0000\" w:fill=\"FFFFFF\"/>");
    run(
        "the colour of the theme's shading",
        ASK,
        "faint-text",
        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\" w:themeFill=\"background1\"/>");
    add(
        "the colour of a paragraph's shading",
        ASK,
        "faint-text",
        () -> clean(p(DARK, r("<w:color w:val=\"112233\"/>", UNSEEN))).bytes());
    add(
        "grey words that a person still reads",
        TELL,
        "",
        () -> clean(p("", r("<w:color w:val=\"808080\"/>", "seen words"))).bytes());
  }

  private static String defaults(String properties) {
    return "<w:docDefaults><w:rPrDefault>" + rpr(properties) + "</w:rPrDefault></w:docDefaults>";
  }

  private void styles() {
    add(
        "white by the document's defaults",
        ASK,
        "faint-text",
        () -> clean().styles(defaults(WHITE)).bytes());
    add(
        "vanish by the document's defaults",
        ASK,
        "hidden-text",
        () -> clean().styles(defaults("<w:vanish/>")).bytes());
    add(
        "half a point by the document's defaults",
        ASK,
        "tiny-text",
        () -> clean().styles(defaults("<w:sz w:val=\"1\"/>")).bytes());
    add(
        "white by the style of all paragraphs",
        ASK,
        "faint-text",
        () ->
            clean()
                .styles(
                    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\">"
                        + rpr(WHITE)
                        + "</w:style>")
                .bytes());
    add(
        "vanish by a character style",
        ASK,
        "hidden-text",
        () ->
            clean(p("", r("<w:rStyle w:val=\"C\"/>", UNSEEN)))
                .styles(style("character", "C", rpr("<w:vanish/>")))
                .bytes());
    add(
        "white by a character style of another",
        ASK,
        "faint-text",
        () ->
            clean(p("", r("<w:rStyle w:val=\"C\"/>", UNSEEN)))
                .styles(
                    style("character", "B", rpr(WHITE))
                        + style("character", "C", "<w:basedOn w:val=\"B\"/>"))
                .bytes());
    add(
        "vanish by a style, taken back by the words",
        TELL,
        "",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r("<w:vanish w:val=\"0\"/>", "seen words")))
                .styles(style("paragraph", "S", rpr("<w:vanish/>")))
                .bytes());
    add(
        "webHidden by a style",
        ASK,
        "hidden-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r(UNSEEN)))
                .styles(style("paragraph", "S", rpr("<w:webHidden/>")))
                .bytes());
    add(
        "specVanish by a style",
        ASK,
        "hidden-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r(UNSEEN)))
                .styles(style("paragraph", "S", rpr("<w:specVanish/>")))
                .bytes());
    add(
        "a frame off the page by a style",
        ASK,
        "misplaced-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r(UNSEEN)))
                .styles(
                    style("paragraph", "S", "<w:pPr><w:framePr w:x=\"30000\" w:y=\"1\"/></w:pPr>"))
                .bytes());
    add(
        "an indent off the page by a style",
        ASK,
        "misplaced-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r(UNSEEN)))
                .styles(style("paragraph", "S", "<w:pPr><w:ind w:left=\"-20000\"/></w:pPr>"))
                .bytes());
    add(
        "lines without height by a style",
        ASK,
        "covered-text",
        () ->
            clean(p("<w:pStyle w:val=\"S\"/>", r(UNSEEN)))
                .styles(
                    style(
                        "paragraph",
                        "S",
                        "<w:pPr><w:spacing w:line=\"1\" w:lineRule=\"exact\"/></w:pPr>"))
                .bytes());
    add(
        "vanish in a footnote",
        ASK,
        "hidden-text",
        () ->
            DocxMaker.body(
                    "<w:p>" + r(CLEAN) + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .footnotes(
                    "<w:footnote w:id=\"2\">" + p("", r("<w:vanish/>", UNSEEN)) + "</w:footnote>")
                .bytes());
    add(
        "white in a footnote",
        ASK,
        "faint-text",
        () ->
            DocxMaker.body(
                    "<w:p>" + r(CLEAN) + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"2\">" + p("", r(WHITE, UNSEEN)) + "</w:footnote>")
                .bytes());
    add(
        "white in inserted words",
        ASK,
        "faint-text",
        () ->
            clean("<w:p><w:ins w:id=\"1\" w:author=\"a\">" + r(WHITE, UNSEEN) + "</w:ins></w:p>")
                .bytes());
    add(
        "white in a link",
        ASK,
        "faint-text",
        () ->
            clean("<w:p><w:hyperlink w:anchor=\"a\">" + r(WHITE, UNSEEN) + "</w:hyperlink></w:p>")
                .bytes());
    add(
        "white in a content control",
        ASK,
        "faint-text",
        () ->
            clean("<w:sdt><w:sdtContent>" + p("", r(WHITE, UNSEEN)) + "</w:sdtContent></w:sdt>")
                .bytes());
  }
}
