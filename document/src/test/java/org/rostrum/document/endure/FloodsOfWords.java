package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.Map;
import java.util.function.Supplier;

/** Words and runs without end. */
final class FloodsOfWords {
  private FloodsOfWords() {}

  static void words(Map<String, Supplier<byte[]>> to) {
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

  static void runs(Map<String, Supplier<byte[]>> to) {
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
}
