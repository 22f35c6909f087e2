package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/**
 * Row 26 by every road that leads from a file to a letter's look: styles, themes, tables, boxes.
 */
final class LookAttacks {
  private static final String CLEAN = "Quillaya thanks the Presidency for convening this debate.";
  private static final String UNSEEN = "unseen words";
  private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";
  private static final String DARK = "<w:shd w:val=\"clear\" w:fill=\"112233\"/>";

  private final List<Attack> all = new ArrayList<>();

  private LookAttacks() {}

  static List<Attack> all() {
    LookAttacks made = new LookAttacks();
    made.colours();
    made.styles();
    made.tables();
    made.tableStyles();
    made.sizes();
    made.boxes();
    return List.copyOf(made.all);
  }

  private void add(String name, Severity verdict, String code, Supplier<byte[]> file) {
    all.add(new Attack(26, name, verdict, code, file));
  }

  private static DocxMaker clean(String... more) {
    return DocxMaker.body(p(CLEAN), String.join("", more));
  }

  private void run(String name, Severity verdict, String code, String properties) {
    add(name, verdict, code, () -> clean(p("", r(properties, UNSEEN))).bytes());
  }

  private static String fill(String colour) {
    return "<w14:textFill><w14:solidFill>" + colour + "</w14:solidFill></w14:textFill>";
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

  private static String style(String type, String id, String inside) {
    return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + inside + "</w:style>";
  }

  private static String rpr(String properties) {
    return "<w:rPr>" + properties + "</w:rPr>";
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

  private static String table(String properties, String cell, String inside) {
    return "<w:tbl><w:tblPr>"
        + properties
        + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc><w:tcPr>"
        + cell
        + "</w:tcPr>"
        + inside
        + "</w:tc></w:tr></w:tbl>";
  }

  private void tables() {
    add(
        "the colour of the table's shading",
        ASK,
        "faint-text",
        () -> clean(table(DARK, "", p("", r("<w:color w:val=\"112233\"/>", UNSEEN)))).bytes());
    add(
        "white in a white cell of a dark table",
        ASK,
        "faint-text",
        () ->
            clean(
                    table(
                        DARK,
                        "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>",
                        p("", r(WHITE, UNSEEN))))
                .bytes());
    add(
        "a row that is hidden",
        ASK,
        "hidden-text",
        () ->
            clean(
                    "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"
                        + p(UNSEEN)
                        + "</w:tc></w:tr></w:tbl>")
                .bytes());
    add(
        "a table off the page",
        ASK,
        "misplaced-text",
        () -> clean(table("<w:tblpPr w:tblpX=\"31000\" w:tblpY=\"1\"/>", "", p(UNSEEN))).bytes());
    add(
        "a table indented off the page",
        ASK,
        "misplaced-text",
        () -> clean(table("<w:tblInd w:w=\"-30000\" w:type=\"dxa\"/>", "", p(UNSEEN))).bytes());
    add(
        "a cell that goes on from the one above, with words of its own",
        ASK,
        "covered-text",
        () ->
            clean(
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                        + p("a")
                        + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                        + p(UNSEEN)
                        + "</w:tc></w:tr></w:tbl>")
                .bytes());
    add(
        "a table in a table, white in its dark cell's white cell",
        ASK,
        "faint-text",
        () ->
            clean(
                    table(
                        "",
                        DARK,
                        table(
                                "",
                                "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>",
                                p("", r(WHITE, UNSEEN)))
                            + p("")))
                .bytes());
  }

  private static String styled(String look, String inside) {
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook "
        + look
        + "/></w:tblPr><w:tr><w:tc>"
        + inside
        + "</w:tc></w:tr><w:tr><w:tc>"
        + p("seen")
        + "</w:tc></w:tr></w:tbl>";
  }

  private static String condition(String kind, String ink, String cell) {
    return "<w:tblStylePr w:type=\""
        + kind
        + "\">"
        + rpr(ink)
        + "<w:tcPr>"
        + cell
        + "</w:tcPr></w:tblStylePr>";
  }

  private void tableStyles() {
    String first =
        "w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"";
    add(
        "white by the table's style",
        ASK,
        "faint-text",
        () -> clean(styled(first, p(UNSEEN))).styles(style("table", "T", rpr(WHITE))).bytes());
    add(
        "vanish by the table's style",
        ASK,
        "hidden-text",
        () ->
            clean(styled(first, p(UNSEEN)))
                .styles(style("table", "T", rpr("<w:vanish/>")))
                .bytes());
    add(
        "half a point by the table's style",
        ASK,
        "tiny-text",
        () ->
            clean(styled(first, p(UNSEEN)))
                .styles(style("table", "T", rpr("<w:sz w:val=\"1\"/>")))
                .bytes());
    add(
        "white by the table's style for its first row",
        ASK,
        "faint-text",
        () ->
            clean(styled(first, p(UNSEEN)))
                .styles(style("table", "T", condition("firstRow", WHITE, "")))
                .bytes());
    add(
        "vanish by the table's style for its first row",
        ASK,
        "hidden-text",
        () ->
            clean(styled(first, p(UNSEEN)))
                .styles(style("table", "T", condition("firstRow", "<w:vanish/>", "")))
                .bytes());
    add(
        "a first row of white on dark, as many tables have it",
        TELL,
        "",
        () ->
            clean(styled(first, p("seen words")))
                .styles(style("table", "T", condition("firstRow", WHITE, DARK)))
                .bytes());
    add(
        "white by a table style that its table style is based on",
        ASK,
        "faint-text",
        () ->
            clean(styled(first, p(UNSEEN)))
                .styles(
                    style("table", "B", rpr(WHITE))
                        + style("table", "T", "<w:basedOn w:val=\"B\"/>"))
                .bytes());
    add(
        "white by the table's style for a first row that the table has not",
        TELL,
        "",
        () ->
            clean(
                    styled(
                        "w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"",
                        p("seen words")))
                .styles(style("table", "T", condition("firstRow", WHITE, "")))
                .bytes());
  }

  private void sizes() {
    run("three points and a half", ASK, "tiny-text", "<w:sz w:val=\"7\"/>");
    run("four points", TELL, "", "<w:sz w:val=\"8\"/>");
    run("fitted into a width of nothing", ASK, "tiny-text", "<w:fitText w:val=\"10\" w:id=\"1\"/>");
    run("lowered off the page", ASK, "misplaced-text", "<w:position w:val=\"-3000\"/>");
    add(
        "half a point in Arabic",
        ASK,
        "tiny-text",
        () ->
            clean(p("", r("<w:rtl/><w:sz w:val=\"24\"/><w:szCs w:val=\"1\"/>", "كلمات خفية")))
                .bytes());
    add(
        "spacing after a paragraph that pushes the next off the page",
        ASK,
        "misplaced-text",
        () -> clean(p("<w:spacing w:before=\"31680\"/>", r(UNSEEN))).bytes());
  }

  private static String anchor(String attributes, String x, String size, String inside) {
    return "<w:r><w:drawing><wp:anchor "
        + attributes
        + "><wp:positionH relativeFrom=\"page\"><wp:posOffset>"
        + x
        + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>1000000</wp:posOffset></wp:positionV><wp:extent cx=\""
        + size
        + "\" cy=\""
        + size
        + "\"/><wp:wrapNone/><wp:docPr id=\"1\" name=\"n\"/><a:graphic><a:graphicData>"
        + inside
        + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
  }

  private static String box(String properties, String words) {
    return "<wps:wsp><wps:spPr>"
        + properties
        + "</wps:spPr><wps:txbx><w:txbxContent>"
        + words
        + "</w:txbxContent></wps:txbx></wps:wsp>";
  }

  private static String picture() {
    return "<pic:pic><pic:blipFill><a:blip r:embed=\"p\"/></pic:blipFill><pic:spPr/></pic:pic>";
  }

  private static DocxMaker drawn(String... runs) {
    return clean("<w:p>" + String.join("", runs) + "</w:p>")
        .picture("p", "a.png", UnlistedAttacks.PNG);
  }

  private void boxes() {
    String front = "behindDoc=\"0\" relativeHeight=\"9\"";
    String under = "behindDoc=\"0\" relativeHeight=\"2\"";
    add(
        "a box behind the words",
        ASK,
        "covered-text",
        () ->
            drawn(
                    anchor(
                        "behindDoc=\"1\" relativeHeight=\"2\"",
                        "1000000",
                        "2000000",
                        box("", p(UNSEEN))))
                .bytes());
    add(
        "a box behind a picture",
        ASK,
        "covered-text",
        () ->
            drawn(
                    anchor(under, "1000000", "2000000", box("", p(UNSEEN))),
                    anchor(front, "1000000", "2000000", picture()))
                .bytes());
    add(
        "a box behind a picture that comes first",
        ASK,
        "covered-text",
        () ->
            drawn(
                    anchor(front, "900000", "3000000", picture()),
                    anchor(under, "1000000", "2000000", box("", p(UNSEEN))))
                .bytes());
    add(
        "a box in front of a picture",
        TELL,
        "",
        () ->
            drawn(
                    anchor(front, "1000000", "2000000", box("", p("seen words"))),
                    anchor(under, "1000000", "2000000", picture()))
                .bytes());
    add(
        "a box beside a picture",
        TELL,
        "",
        () ->
            drawn(
                    anchor(under, "1000000", "2000000", box("", p("seen words"))),
                    anchor(front, "4000000", "2000000", picture()))
                .bytes());
    add(
        "a box behind a shape filled with white",
        ASK,
        "covered-text",
        () ->
            drawn(
                    anchor(under, "1000000", "2000000", box("", p(UNSEEN))),
                    anchor(
                        front,
                        "1000000",
                        "2000000",
                        "<wps:wsp><wps:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></wps:spPr></wps:wsp>"))
                .bytes());
    add(
        "a box off the page",
        ASK,
        "misplaced-text",
        () -> drawn(anchor(front, "90000000", "2000000", box("", p(UNSEEN)))).bytes());
    add(
        "a box of no size",
        ASK,
        "covered-text",
        () -> drawn(anchor(front, "1000000", "1", box("", p(UNSEEN)))).bytes());
    add(
        "a box that is hidden",
        ASK,
        "hidden-text",
        () ->
            drawn(anchor(front + " hidden=\"1\"", "1000000", "2000000", box("", p(UNSEEN))))
                .bytes());
    add(
        "white in a box without fill",
        ASK,
        "faint-text",
        () ->
            drawn(anchor(front, "1000000", "2000000", box("<a:noFill/>", p("", r(WHITE, UNSEEN)))))
                .bytes());
    add(
        "white in a dark box",
        TELL,
        "",
        () ->
            drawn(
                    anchor(
                        front,
                        "1000000",
                        "2000000",
                        box(
                            "<a:solidFill><a:srgbClr val=\"112233\"/></a:solidFill>",
                            p("", r(WHITE, "seen words")))))
                .bytes());
    add(
        "dark in a dark box",
        ASK,
        "faint-text",
        () ->
            drawn(
                    anchor(
                        front,
                        "1000000",
                        "2000000",
                        box(
                            "<a:solidFill><a:srgbClr val=\"112233\"/></a:solidFill>",
                            p("", r("<w:color w:val=\"112233\"/>", UNSEEN)))))
                .bytes());
  }
}
