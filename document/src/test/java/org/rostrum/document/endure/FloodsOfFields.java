package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.Map;
import java.util.function.Supplier;

/** Fields and notes that ask for each other. */
final class FloodsOfFields {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

  private FloodsOfFields() {}

  static void fields(Map<String, Supplier<byte[]>> to) {
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

  static void notes(Map<String, Supplier<byte[]>> to) {
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
}
