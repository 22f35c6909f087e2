package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

/** Words unseen by a table, its cells or its style. */
final class TableLooks extends LookAttacks {
  @Override
  void make() {
    tables();
    tableStyles();
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

  private static String table(String properties, String cell, String inside) {
    return "<w:tbl><w:tblPr>"
        + properties
        + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc><w:tcPr>"
        + cell
        + "</w:tcPr>"
        + inside
        + "</w:tc></w:tr></w:tbl>";
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
}
