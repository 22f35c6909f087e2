package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.all;
import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.Map;
import java.util.function.Supplier;

/** Tables of too many rows, columns, cells and depths. */
final class FloodsOfTables {
  private FloodsOfTables() {}

  static void tables(Map<String, Supplier<byte[]>> to) {
    String merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>";
    to.put(
        "row-of-merged-cells",
        () ->
            body(
                    text("<w:tbl>"),
                    all(text("<w:tr>"), times(600_000, merged), text("</w:tr>")),
                    all(text("<w:tr>"), times(600_000, merged), text("</w:tr>")),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "merged-cells-under-the-limit",
        () ->
            body(
                    text("<w:tbl>"),
                    times(
                        190,
                        "<w:tr>"
                            + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>".repeat(1000)
                            + "</w:tr>"),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "empty-cells",
        () ->
            body(text("<w:tbl><w:tr>"), times(8_000_000, "<w:tc/>"), text("</w:tr></w:tbl>"))
                .bytes());
    to.put(
        "empty-rows",
        () ->
            body(text("<w:tbl>"), times(4_000_000, "<w:tr><w:tc/></w:tr>"), text("</w:tbl>"))
                .bytes());
    to.put(
        "wide-spans",
        () ->
            body(
                    text("<w:tbl>"),
                    times(
                        900,
                        "<w:tr>"
                            + "<w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr><w:p/></w:tc>"
                                .repeat(100)
                            + "</w:tr>"),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "staggered-spans",
        () ->
            body(
                    text("<w:tbl>"),
                    each(
                        90_000,
                        i ->
                            "<w:tr><w:trPr><w:gridBefore w:val=\""
                                + i % 999
                                + "\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>"),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "header-rows-staggered",
        () ->
            body(
                    text("<w:tbl>"),
                    each(
                        60_000,
                        i ->
                            "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge"
                                + (i % 2 == 0 ? " w:val=\"restart\"" : "")
                                + "/></w:tcPr></w:tc><w:tc><w:tcPr><w:vMerge"
                                + (i % 2 == 1 ? " w:val=\"restart\"" : "")
                                + "/></w:tcPr></w:tc></w:tr>"),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "tables-many",
        () -> body(times(900_000, "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")).bytes());
    to.put(
        "tables-nested-25",
        () ->
            body(
                    text("<w:tbl><w:tr><w:tc>".repeat(25)),
                    text(p("deep")),
                    text("</w:tc></w:tr></w:tbl>".repeat(25)))
                .bytes());
    to.put(
        "tables-nested-25-wide",
        () ->
            body(
                    text(
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>beside</w:t></w:r></w:p></w:tc><w:tc>"
                            .repeat(25)),
                    text(p("deep")),
                    text(
                        "</w:tc><w:tc><w:p><w:r><w:t>after</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                            .repeat(25)))
                .bytes());
    to.put(
        "tables-nested-130",
        () ->
            body(
                    text("<w:tbl><w:tr><w:tc>".repeat(130)),
                    text(p("deep")),
                    text("</w:tc></w:tr></w:tbl>".repeat(130)))
                .bytes());
    to.put(
        "grid-columns",
        () ->
            body(
                    text("<w:tbl><w:tblGrid>"),
                    times(2_000_000, "<w:gridCol w:w=\"2147483647\"/>"),
                    text("</w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"))
                .bytes());
    to.put(
        "table-of-1000-columns",
        () ->
            body(
                    text("<w:tbl>"),
                    times(60, "<w:tr>" + ("<w:tc>" + p("x") + "</w:tc>").repeat(1000) + "</w:tr>"),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "table-of-90000-rows",
        () ->
            body(
                    text("<w:tbl>"),
                    times(60_000, "<w:tr><w:tc>" + p("x") + "</w:tc></w:tr>"),
                    text("</w:tbl>"))
                .bytes());
    to.put(
        "one-cell-of-190000-paragraphs",
        () ->
            body(
                    text("<w:tbl><w:tr><w:tc>"),
                    times(190_000, p("x")),
                    text("</w:tc></w:tr></w:tbl>"))
                .bytes());
    to.put(
        "spans-down-60000-rows",
        () ->
            body(
                    text("<w:tbl>"),
                    text(
                        "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                            + p("x")
                            + "</w:tc><w:tc>"
                            + p("y")
                            + "</w:tc></w:tr>"),
                    times(
                        45_000,
                        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc>"
                            + p("y")
                            + "</w:tc></w:tr>"),
                    text("</w:tbl>"))
                .bytes());
  }
}
