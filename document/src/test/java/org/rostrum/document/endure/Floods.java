package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.all;
import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.main;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.relation;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Files made to take all the time or all the memory there is, each by one means. What each aims at
 * is in its name; most found something when they were first tried.
 */
final class Floods {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  private static final String PICTURE =
      "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\""
          + " descr=\"%s\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip"
          + " r:embed=\"%s\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
          + "</w:drawing></w:r></w:p>";

  private Floods() {}

  /** Every one, by its name; made when asked for. */
  static Map<String, Supplier<byte[]>> byName() {
    Map<String, Supplier<byte[]>> floods = new LinkedHashMap<>();
    words(floods);
    runs(floods);
    fields(floods);
    tables(floods);
    styles(floods);
    lists(floods);
    notes(floods);
    nesting(floods);
    attributes(floods);
    packages(floods);
    pictures(floods);
    told(floods);
    return floods;
  }

  private static void words(Map<String, Supplier<byte[]>> to) {
    to.put(
        "one-word-of-60-MB",
        () ->
            body(text("<w:p><w:r><w:t>"), times(60_000_000, "a"), text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "one-word-of-7-MB",
        () ->
            body(text("<w:p><w:r><w:t>"), times(7_000_000, "a"), text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "one-arabic-word-of-7-MB",
        () ->
            body(text("<w:p><w:r><w:t>"), times(7_000_000, "ش"), text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "one-cyrillic-homoglyph-of-7-MB",
        () ->
            body(text("<w:p><w:r><w:t>"), times(3_500_000, "pа"), text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "combining-signs",
        () ->
            body(text("<w:p><w:r><w:t>a"), times(7_000_000, "\u0301"), text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "bidi-controls",
        () ->
            body(
                    text("<w:p><w:r><w:t>"),
                    times(2_500_000, "\u202Ea\u2067"),
                    text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "blanks-only",
        () ->
            body(
                    text("<w:p><w:r><w:t xml:space=\"preserve\">"),
                    times(7_000_000, " "),
                    text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "text-in-pieces-of-comments",
        () ->
            body(
                    text("<w:p><w:r><w:t>"),
                    times(4_000_000, "aaaa<!---->"),
                    text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "text-of-references",
        () ->
            body(text("<w:p><w:r><w:t>"), times(6_000_000, "&#x10000;"), text("</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "deleted-words",
        () ->
            body(
                    text("<w:p><w:del w:id=\"1\"><w:r><w:delText>"),
                    times(60_000_000, "d"),
                    text("</w:delText></w:r></w:del></w:p>"))
                .bytes());
    to.put(
        "hidden-words",
        () ->
            body(
                    text("<w:p>"),
                    times(900_000, "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "inserted-words",
        () ->
            body(
                    text("<w:p><w:ins w:id=\"1\">"),
                    times(1_500_000, "<w:r><w:t>ins</w:t></w:r>"),
                    text("</w:ins></w:p>"))
                .bytes());
  }

  private static void runs(Map<String, Supplier<byte[]>> to) {
    to.put(
        "two-million-runs",
        () ->
            body(text("<w:p>"), times(2_000_000, "<w:r><w:t>a</w:t></w:r>"), text("</w:p>"))
                .bytes());
    to.put(
        "runs-of-two-styles",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        450_000,
                        "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "under-the-limit-of-runs",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        249_000,
                        "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "under-the-limit-of-paragraphs",
        () -> body(times(199_000, p("The quick brown fox jumps over it"))).bytes());
    to.put("paragraphs", () -> body(times(1_500_000, p("a"))).bytes());
    to.put("empty-paragraphs", () -> body(times(8_000_000, "<w:p/>")).bytes());
    to.put(
        "page-breaks",
        () ->
            body(
                    text("<w:p><w:r>"),
                    times(2_500_000, "<w:br w:type=\"page\"/>"),
                    text("</w:r></w:p>"))
                .bytes());
    to.put(
        "line-breaks",
        () -> body(text("<w:p><w:r>"), times(8_000_000, "<w:br/>"), text("</w:r></w:p>")).bytes());
    to.put(
        "symbols-unknown",
        () ->
            body(
                    text("<w:p><w:r>"),
                    times(2_000_000, "<w:sym w:font=\"X\" w:char=\"E000\"/>"),
                    text("</w:r></w:p>"))
                .bytes());
    to.put(
        "symbols-known",
        () ->
            body(
                    text("<w:p><w:r>"),
                    times(1_500_000, "<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/>"),
                    text("</w:r></w:p>"))
                .bytes());
    to.put(
        "bookmarks",
        () ->
            body(
                    text("<w:p>"),
                    each(1_500_000, i -> "<w:bookmarkStart w:name=\"b" + i + "\"/>"),
                    text("<w:r><w:t>a</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "bookmarks-between",
        () ->
            body(each(1_500_000, i -> "<w:bookmarkStart w:name=\"b" + i + "\"/>"), text(p("a")))
                .bytes());
    to.put(
        "languages",
        () ->
            body(
                    text("<w:p>"),
                    each(
                        900_000,
                        i ->
                            "<w:r><w:rPr><w:lang w:val=\"x" + i + "\"/></w:rPr><w:t>a</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "links-inside",
        () ->
            body(
                    text("<w:p>"),
                    each(
                        499_000,
                        i ->
                            "<w:hyperlink w:anchor=\"a"
                                + i
                                + "\"><w:r><w:t>a</w:t></w:r></w:hyperlink>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "deleted-paragraph-marks",
        () ->
            body(times(
                    600_000,
                    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "rubies",
        () ->
            body(
                    text("<w:p><w:r>"),
                    times(
                        450_000,
                        "<w:ruby><w:rt><w:r><w:t>b</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby>"),
                    text("</w:r></w:p>"))
                .bytes());
    to.put(
        "embeddings",
        () ->
            body(
                    text("<w:p>"),
                    times(1_000_000, "<w:dir w:val=\"rtl\"><w:r><w:t>a</w:t></w:r></w:dir>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "processing-instructions", () -> body(times(8_000_000, "<?a b?>"), text(p("a"))).bytes());
    to.put(
        "formula-wide",
        () ->
            body(
                    text("<w:p><m:oMath>"),
                    times(3_000_000, "<m:r><m:t>x</m:t></m:r>"),
                    text("</m:oMath></w:p>"))
                .bytes());
    to.put(
        "formulas-many",
        () ->
            body(
                    text("<w:p>"),
                    times(900_000, "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "formula-deep",
        () ->
            body(
                    text("<w:p><m:oMath>" + "<m:f><m:num>".repeat(190) + "<m:r><m:t>"),
                    times(5_000_000, "x"),
                    text("</m:t></m:r>" + "</m:num></m:f>".repeat(190) + "</m:oMath></w:p>"))
                .bytes());
  }

  private static void fields(Map<String, Supplier<byte[]>> to) {
    to.put(
        "fields-never-ended",
        () ->
            body(
                    text("<w:p>"),
                    times(200_000, BEGIN),
                    times(400_000, "<w:r><w:t>a</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "fields-shown-never-ended",
        () ->
            body(
                    text("<w:p>"),
                    times(150_000, BEGIN + SEPARATE),
                    times(400_000, "<w:r><w:t>a</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "fields-of-links-never-ended",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        100_000,
                        BEGIN
                            + "<w:r><w:instrText>HYPERLINK"
                            + " \"https://a.example\"</w:instrText></w:r>"
                            + SEPARATE),
                    times(300_000, "<w:r><w:t>a</w:t></w:r>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "fields-inside-links",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        200_000,
                        "<w:hyperlink w:anchor=\"x\">"
                            + BEGIN
                            + "<w:r><w:t>a</w:t></w:r></w:hyperlink>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "field-instruction-long",
        () ->
            body(
                    text("<w:p>" + BEGIN),
                    times(1_500_000, "<w:r><w:instrText>HYPERLINK</w:instrText></w:r>"),
                    text(SEPARATE + "</w:p>"))
                .bytes());
    to.put(
        "simple-fields",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        1_000_000,
                        "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>a</w:t></w:r></w:fldSimple>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "form-fields",
        () ->
            body(
                    text("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>"),
                    each(1_500_000, i -> "<w:listEntry w:val=\"e" + i + "\"/>"),
                    text("</w:ddList></w:ffData></w:fldChar></w:r></w:p>"))
                .bytes());
  }

  private static void tables(Map<String, Supplier<byte[]>> to) {
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

  private static void styles(Map<String, Supplier<byte[]>> to) {
    to.put(
        "styles-in-a-circle",
        () ->
            body(each(
                    90_000,
                    i ->
                        "<w:p><w:pPr><w:pStyle w:val=\"s"
                            + i % 20_000
                            + "\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"s"
                            + i % 20_000
                            + "\"/></w:rPr><w:t>a</w:t></w:r></w:p>"))
                .with(
                    "styles",
                    "styles",
                    each(
                        20_000,
                        i ->
                            "<w:style w:styleId=\"s"
                                + i
                                + "\"><w:basedOn w:val=\"s"
                                + (i + 1) % 20_000
                                + "\"/></w:style>"))
                .bytes());
    to.put(
        "styles-a-million",
        () ->
            body(text(p("a")))
                .with(
                    "styles",
                    "styles",
                    each(
                        900_000,
                        i -> "<w:style w:styleId=\"s" + i + "\"><w:name w:val=\"n\"/></w:style>"))
                .bytes());
    to.put(
        "styles-tied-to-lists",
        () ->
            body(times(
                    190_000,
                    "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"))
                .with(
                    "styles",
                    "styles",
                    each(
                        64,
                        i ->
                            "<w:style w:styleId=\"s"
                                + i
                                + "\"><w:basedOn w:val=\"s"
                                + (i + 1)
                                + "\"/><w:pPr><w:numPr><w:numId"
                                + " w:val=\"1\"/></w:numPr></w:pPr></w:style>"))
                .with(
                    "numbering",
                    "numbering",
                    text(
                        "<w:abstractNum w:abstractNumId=\"0\"/><w:num"
                            + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"))
                .bytes());
    to.put(
        "style-with-endless-properties",
        () ->
            body(text(p("a")))
                .with(
                    "styles",
                    "styles",
                    text("<w:style w:styleId=\"s\"><w:rPr>"),
                    times(5_000_000, "<w:b/><w:i/>"),
                    text("</w:rPr></w:style>"))
                .bytes());
  }

  private static void lists(Map<String, Supplier<byte[]>> to) {
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    to.put(
        "label-of-megabytes",
        () ->
            body(times(20_000, item))
                .with("numbering", "numbering", list("decimal", "", "x".repeat(900_000), ""))
                .bytes());
    to.put(
        "label-of-values",
        () ->
            body(times(190_000, item))
                .with("numbering", "numbering", list("upperRoman", "", "%1".repeat(500), ""))
                .bytes());
    to.put(
        "label-padded",
        () ->
            body(times(20_000, item))
                .with(
                    "numbering",
                    "numbering",
                    list("custom", "0".repeat(900_000) + "1", "%1".repeat(120), ""))
                .bytes());
    to.put(
        "label-spelled",
        () ->
            body(times(190_000, item))
                .with("numbering", "numbering", list("cardinalText", "", "%1", "fr"))
                .bytes());
    to.put(
        "label-spelled-in-many-tongues",
        () ->
            body(each(
                    29_000,
                    i ->
                        "<w:p><w:pPr><w:numPr><w:numId w:val=\""
                            + (i % 14_000 + 1)
                            + "\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"))
                .with(
                    "numbering",
                    "numbering",
                    each(
                        14_000,
                        i ->
                            "<w:abstractNum w:abstractNumId=\""
                                + i
                                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"999999\"/><w:numFmt"
                                + " w:val=\"ordinalText\"/><w:lvlText w:val=\"%1\"/><w:rPr><w:lang"
                                + " w:val=\""
                                + (char) ('a' + i % 26)
                                + (char) ('a' + i / 26 % 26)
                                + "-"
                                + (char) ('A' + i / 676 % 26)
                                + "X\"/></w:rPr></w:lvl></w:abstractNum>"),
                    each(
                        14_000,
                        i ->
                            "<w:num w:numId=\""
                                + (i + 1)
                                + "\"><w:abstractNumId w:val=\""
                                + i
                                + "\"/></w:num>"))
                .bytes());
    to.put(
        "lists-a-million",
        () ->
            body(text(p("a")))
                .with(
                    "numbering",
                    "numbering",
                    each(1_500_000, i -> "<w:num w:numId=\"" + i + "\"/>"))
                .bytes());
    to.put(
        "levels-a-million",
        () ->
            body(text(p("a")))
                .with(
                    "numbering",
                    "numbering",
                    text("<w:num w:numId=\"1\">"),
                    each(1_500_000, i -> "<w:lvl w:ilvl=\"" + i + "\"/>"),
                    text("</w:num>"))
                .bytes());
    to.put(
        "lists-following-each-other",
        () ->
            body(times(90_000, item))
                .with(
                    "numbering",
                    "numbering",
                    each(
                        14_000,
                        i ->
                            "<w:abstractNum w:abstractNumId=\""
                                + i
                                + "\"><w:styleLink w:val=\"s"
                                + i
                                + "\"/><w:numStyleLink w:val=\"s"
                                + (i + 1) % 14_000
                                + "\"/></w:abstractNum>"),
                    text("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"))
                .bytes());
  }

  private static FloodDocx.Writing list(
      String format, String pattern, String label, String tongue) {
    return text(
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
            + " w:val=\"32000\"/><w:numFmt w:val=\""
            + format
            + "\" w:format=\""
            + pattern
            + "\"/><w:lvlText w:val=\""
            + label
            + "\"/><w:rPr><w:lang w:val=\""
            + tongue
            + "\"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"0\"/></w:num>");
  }

  private static void notes(Map<String, Supplier<byte[]>> to) {
    String reference = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    to.put(
        "one-long-note-referred-to-9000-times",
        () ->
            body(text("<w:p>"), times(9_000, reference), text("</w:p>"))
                .with(
                    "footnotes",
                    "footnotes",
                    text("<w:footnote w:id=\"1\">"),
                    times(20_000, p("a")),
                    text("</w:footnote>"))
                .bytes());
    to.put(
        "one-wide-note-referred-to-9000-times",
        () ->
            body(text("<w:p>"), times(9_000, reference), text("</w:p>"))
                .with(
                    "footnotes",
                    "footnotes",
                    text("<w:footnote w:id=\"1\"><w:p><w:r>"),
                    times(400_000, "<w:tab/>"),
                    text("</w:r></w:p></w:footnote>"))
                .bytes());
    to.put(
        "note-of-tabs",
        () ->
            body(text("<w:p>" + reference + "</w:p>"))
                .with(
                    "footnotes",
                    "footnotes",
                    text("<w:footnote w:id=\"1\"><w:p><w:r>"),
                    times(490_000, "<w:tab/>"),
                    text("<w:t>a</w:t></w:r></w:p></w:footnote>"))
                .bytes());
    to.put(
        "notes-a-million",
        () ->
            body(text(p("a")))
                .with(
                    "footnotes",
                    "footnotes",
                    each(
                        700_000,
                        i ->
                            "<w:footnote w:id=\""
                                + i
                                + "\"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote>"))
                .bytes());
    to.put(
        "notes-9000",
        () ->
            body(
                    text("<w:p>"),
                    each(
                        9_000,
                        i -> "<w:r><w:t>a</w:t><w:footnoteReference w:id=\"" + i + "\"/></w:r>"),
                    text("</w:p>"))
                .with(
                    "footnotes",
                    "footnotes",
                    each(
                        9_000,
                        i -> "<w:footnote w:id=\"" + i + "\">" + p("note") + "</w:footnote>"))
                .bytes());
    to.put(
        "notes-of-one-number",
        () ->
            body(text(p("a")))
                .with(
                    "footnotes",
                    "footnotes",
                    times(190_000, "<w:footnote w:id=\"1\">" + p("note") + "</w:footnote>"))
                .bytes());
    to.put(
        "references-to-nothing",
        () -> body(text("<w:p>"), times(1_000_000, reference), text("</w:p>")).bytes());
  }

  private static void nesting(Map<String, Supplier<byte[]>> to) {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice"
            + " Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>";
    String end =
        "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>";
    to.put(
        "boxes-nested",
        () ->
            body(text(box.repeat(25)), times(90_000, p("deep words")), text(end.repeat(25)))
                .bytes());
    to.put(
        "boxes-nested-40",
        () -> body(text(box.repeat(40)), text(p("deep")), text(end.repeat(40))).bytes());
    to.put(
        "alternatives-nested",
        () ->
            body(
                    text("<mc:AlternateContent><mc:Choice Requires=\"w\">".repeat(190)),
                    text(p("a")),
                    text("</mc:Choice><mc:Fallback/></mc:AlternateContent>".repeat(190)))
                .bytes());
    to.put(
        "alternatives-empty",
        () ->
            body(
                    times(
                        500_000,
                        "<mc:AlternateContent><mc:Choice"
                            + " Requires=\"wps\"/><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>"),
                    text(p("a")))
                .bytes());
    to.put(
        "insertions-nested",
        () ->
            body(
                    text("<w:p>" + "<w:ins>".repeat(390)),
                    text("<w:r><w:t>a</w:t></w:r>"),
                    text("</w:ins>".repeat(390) + "</w:p>"))
                .bytes());
    to.put(
        "embeddings-nested",
        () ->
            body(
                    text("<w:p>" + "<w:dir w:val=\"rtl\">".repeat(390)),
                    text("<w:r><w:t>a</w:t></w:r>"),
                    text("</w:dir>".repeat(390) + "</w:p>"))
                .bytes());
    to.put(
        "links-nested",
        () ->
            body(
                    text(
                        "<w:p>"
                            + "<w:hyperlink w:anchor=\"a\"><w:bookmarkStart w:name=\"a\"/>"
                                .repeat(390)),
                    text("<w:r><w:t>a</w:t></w:r>"),
                    text("</w:hyperlink>".repeat(390) + "</w:p>"))
                .bytes());
    to.put(
        "controls-nested",
        () ->
            body(
                    text("<w:sdt><w:sdtContent>".repeat(195)),
                    text(p("a")),
                    text("</w:sdtContent></w:sdt>".repeat(195)))
                .bytes());
    to.put(
        "runs-nested",
        () ->
            body(
                    text("<w:p>" + "<w:r>".repeat(390)),
                    text("<w:t>a</w:t>"),
                    text("</w:r>".repeat(390) + "</w:p>"))
                .bytes());
    to.put(
        "unknown-nested-a-million",
        () -> body(times(1_000_000, "<x>"), text(p("a")), times(1_000_000, "</x>")).bytes());
    to.put(
        "pictures-nested",
        () ->
            body(
                    text("<w:p><w:r>" + "<w:pict><v:group>".repeat(190)),
                    text("<v:textbox/>"),
                    text("</v:group></w:pict>".repeat(190) + "</w:r></w:p>"))
                .bytes());
    to.put(
        "doctype-bomb",
        () ->
            main(text(
                    "<!DOCTYPE a [<!ENTITY b \""
                        + "c".repeat(1000)
                        + "\"><!ENTITY d \""
                        + "&b;".repeat(1000)
                        + "\"><!ENTITY e \""
                        + "&d;".repeat(1000)
                        + "\">]><a>&e;</a>"))
                .bytes());
  }

  private static void attributes(Map<String, Supplier<byte[]>> to) {
    to.put(
        "attribute-of-50-MB",
        () -> main(all(text("<a b=\""), times(50_000_000, "x"), text("\"/>"))).bytes());
    to.put(
        "attributes-a-million",
        () -> main(all(text("<a"), each(1_000_000, i -> " b" + i + "=\"\""), text("/>"))).bytes());
    to.put(
        "attributes-of-one-hash",
        () -> body(each(3_000, i -> colliding(190)), text(p("a"))).bytes());
    to.put(
        "namespaces-a-million",
        () ->
            main(all(text("<a"), each(1_000_000, i -> " xmlns:b" + i + "=\"u\""), text("/>")))
                .bytes());
    to.put(
        "namespaces-many-and-used",
        () ->
            main(all(
                    text("<a"),
                    each(100_000, i -> " xmlns:b" + i + "=\"u\""),
                    text(">"),
                    times(4_000_000, "<b0:x/>"),
                    text("</a>")))
                .bytes());
    to.put(
        "namespaces-on-each-level",
        () ->
            main(all(
                    each(300, i -> "<a" + namespaces(i) + ">"),
                    times(3_000_000, "<b0:x/>"),
                    times(300, "</a>")))
                .bytes());
    to.put("name-of-50-MB", () -> main(all(text("<"), times(50_000_000, "x"), text("/>"))).bytes());
    to.put(
        "names-all-different",
        () -> body(each(3_000_000, i -> "<n" + i + "/>"), text(p("a"))).bytes());
    to.put(
        "comment-of-60-MB",
        () -> body(text("<!--"), times(60_000_000, "x"), text("-->" + p("a"))).bytes());
    to.put(
        "requires-list",
        () ->
            body(
                    times(
                        60,
                        "<mc:AlternateContent><mc:Choice Requires=\""
                            + "w ".repeat(490_000)
                            + "\"/></mc:AlternateContent>"),
                    text(p("a")))
                .bytes());
    to.put(
        "vml-width",
        () ->
            body(
                    text("<w:p><w:r><w:pict>"),
                    times(40, "<v:shape style=\"width:" + "1".repeat(1_000_000) + "x\"/>"),
                    text("</w:pict><w:t>a</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "language-tag",
        () ->
            body(text(
                    "<w:p><w:r><w:rPr><w:lang w:val=\"en"
                        + "-a1".repeat(330_000)
                        + "\"/></w:rPr><w:t>a</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "number-of-a-megabyte",
        () ->
            body(text(
                    "<w:p><w:pPr><w:ind w:left=\""
                        + "9".repeat(1_000_000)
                        + "\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"))
                .bytes());
    to.put(
        "alternative-text",
        () ->
            body(times(50, PICTURE.formatted("d".repeat(1_000_000), "p")))
                .related("p", "image", "media/p.png")
                .part("word/media/p.png", text("\u0089PNG"))
                .bytes());
    to.put(
        "link-targets",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        50,
                        "<w:hyperlink w:anchor=\""
                            + "x".repeat(1_000_000)
                            + "\"><w:r><w:t>a</w:t></w:r></w:hyperlink>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "instruction-of-a-megabyte",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        50,
                        "<w:fldSimple w:instr=\"HYPERLINK "
                            + "\\\" ".repeat(200_000)
                            + "\"><w:r><w:t>a</w:t></w:r></w:fldSimple>"),
                    text("</w:p>"))
                .bytes());
  }

  /** An element whose attributes' names all have one hash in Java. */
  private static String colliding(int count) {
    StringBuilder element = new StringBuilder("<x");
    for (int i = 0; i < count; i++) {
      element.append(' ');
      for (int bit = 0; bit < 8; bit++) {
        element.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      element.append("=\"\"");
    }
    return element.append("/>").toString();
  }

  private static String namespaces(int level) {
    StringBuilder declared = new StringBuilder();
    for (int i = 0; i < 190; i++) {
      declared.append(" xmlns:b").append(level * 190 + i).append("=\"u\"");
    }
    return declared.toString();
  }

  private static void packages(Map<String, Supplier<byte[]>> to) {
    to.put(
        "relations-a-million",
        () ->
            body(text(p("a")))
                .relations(each(400_000, i -> relation("r" + i, "image", "m" + i)))
                .bytes());
    to.put(
        "relations-outside",
        () ->
            body(text(p("a")))
                .relations(
                    each(
                        25_000,
                        i ->
                            relation("r" + i, "attachedTemplate", "m" + i)
                                .replace("/>", " TargetMode=\"External\"/>")))
                .bytes());
    to.put(
        "headers-9000-of-one-part",
        () ->
            body(text(p("a")))
                .part(
                    "word/h.xml",
                    all(
                        text(
                            "<w:hdr"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"),
                        times(50_000, p("head")),
                        text("</w:hdr>")))
                .relations(each(9_000, i -> relation("h" + i, "header", "h.xml")))
                .bytes());
    to.put("parts-9900", () -> parts(9_900).bytes());
    to.put("parts-11000", () -> parts(11_000).bytes());
    to.put(
        "part-of-a-gigabyte",
        () ->
            body(text(p("a")))
                .part("word/header1.xml", times(1_000_000, "0".repeat(1_000)))
                .related("h", "header", "header1.xml")
                .bytes());
    to.put(
        "comments-many",
        () ->
            body(text(p("a")))
                .with(
                    "comments",
                    "comments",
                    times(400_000, "<w:comment>" + p("remark") + "</w:comment>"))
                .bytes());
    to.put(
        "metadata-long",
        () ->
            body(text(p("a")))
                .part(
                    "docProps/core.xml",
                    all(text("<a><creator>"), times(60_000_000, "x"), text("</creator></a>")))
                .part(
                    "_rels/.rels",
                    text(
                        "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + relation("a", "officeDocument", "word/document.xml")
                            + relation("b", "extended-properties", "docProps/core.xml")
                            + "</Relationships>"))
                .bytes());
    to.put(
        "relation-path-of-slashes",
        () ->
            body(text(p("a")))
                .relations(times(50, relation("r", "header", "../a/".repeat(190_000))))
                .bytes());
    to.put(
        "content-types-many",
        () ->
            body(text(p("a")))
                .part(
                    "[Content_Types].xml",
                    all(
                        text("<Types>"),
                        each(
                            900_000, i -> "<Override PartName=\"/p" + i + "\" ContentType=\"t\"/>"),
                        text("</Types>")))
                .bytes());
    to.put(
        "diagrams-of-one-part",
        () ->
            body(times(
                    20_000,
                    "<w:p><w:r><w:drawing><c:chart"
                        + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                        + " r:id=\"c\"/></w:drawing></w:r></w:p>"))
                .related("c", "chart", "chart.xml")
                .part(
                    "word/chart.xml",
                    all(text("<c><v>"), times(1_000_000, "chart "), text("</v></c>")))
                .bytes());
  }

  private static FloodDocx parts(int count) {
    FloodDocx flood = body(text(p("a")));
    for (int i = 0; i < count; i++) {
      flood.part("word/p" + i + ".xml", text("<a/>"));
    }
    return flood;
  }

  private static void pictures(Map<String, Supplier<byte[]>> to) {
    byte[] png = new byte[33];
    byte[] head = {
      (byte) 0x89,
      'P',
      'N',
      'G',
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0x7F,
      -1,
      -1,
      -1,
      0x7F,
      -1,
      -1,
      -1,
      8,
      2
    };
    System.arraycopy(head, 0, png, 0, head.length);
    to.put(
        "picture-of-huge-size",
        () ->
            body(text(PICTURE.formatted("d", "p")))
                .related("p", "image", "media/p.png")
                .part("word/media/p.png", out -> out.write(png))
                .bytes());
    to.put(
        "picture-of-50-MB",
        () ->
            body(text(PICTURE.formatted("d", "p")))
                .related("p", "image", "media/p.png")
                .part(
                    "word/media/p.png",
                    all(out -> out.write(png), times(50_000, "0".repeat(1_000))))
                .bytes());
    to.put("pictures-of-150-MB", () -> bulk(3).bytes());
    to.put("pictures-of-500-MB", () -> bulk(10).bytes());
    to.put(
        "picture-shown-100000-times",
        () ->
            body(times(99_000, PICTURE.formatted("d", "p")))
                .related("p", "image", "media/p.png")
                .part("word/media/p.png", out -> out.write(png))
                .bytes());
    to.put(
        "picture-by-many-names",
        () ->
            body(each(12, i -> PICTURE.formatted("d", "p" + i)))
                .part(
                    "word/media/picture.png",
                    all(out -> out.write(png), times(40_000, "0".repeat(1_000))))
                .relations(
                    each(
                        12,
                        i -> relation("p" + i, "image", "media/" + spelled("picture", i) + ".png")))
                .bytes());
  }

  private static FloodDocx bulk(int pictures) {
    FloodDocx flood = body(each(pictures, i -> PICTURE.formatted("d", "p" + i)));
    for (int i = 0; i < pictures; i++) {
      flood.related("p" + i, "image", "media/p" + i + ".bmp");
      flood.part("word/media/p" + i + ".bmp", all(text("BM"), times(50_000, "0".repeat(1_000))));
    }
    return flood;
  }

  /** One name in different cases. */
  private static String spelled(String name, int which) {
    StringBuilder spelled = new StringBuilder(name);
    for (int bit = 0; bit < name.length(); bit++) {
      if ((which >> bit & 1) == 1) {
        spelled.setCharAt(bit, Character.toUpperCase(name.charAt(bit)));
      }
    }
    return spelled.toString();
  }

  private static void told(Map<String, Supplier<byte[]>> to) {
    to.put(
        "changes-of-format",
        () ->
            body(times(400_000, "<w:p><w:pPr><w:pPrChange/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"))
                .bytes());
    to.put("pictures-missing", () -> body(times(150_000, PICTURE.formatted("d", "none"))).bytes());
    to.put(
        "links-refused",
        () ->
            body(
                    text("<w:p>"),
                    times(
                        600_000,
                        "<w:fldSimple w:instr=\"HYPERLINK"
                            + " file:///c:/x\"><w:r><w:t>a</w:t></w:r></w:fldSimple>"),
                    text("</w:p>"))
                .bytes());
    to.put(
        "objects",
        () ->
            body(
                    text("<w:p><w:r>"),
                    times(
                        900_000, "<w:object><o:OLEObject xmlns:o=\"x\" ProgID=\"A\"/></w:object>"),
                    text("</w:r></w:p>"))
                .bytes());
    to.put(
        "text-paths",
        () ->
            body(
                    text("<w:p><w:r><w:pict>"),
                    times(60, "<v:textpath string=\"" + "x".repeat(999_000) + "\"/>"),
                    text("</w:pict></w:r></w:p>"))
                .bytes());
    to.put(
        "headings-by-look",
        () ->
            body(each(
                    99_000,
                    i ->
                        i % 2 == 0
                            ? "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A short bold"
                                + " line</w:t></w:r></w:p>"
                            : p(
                                "An ordinary paragraph that goes on for more than sixty letters,"
                                    + " plainly.")))
                .bytes());
  }
}
