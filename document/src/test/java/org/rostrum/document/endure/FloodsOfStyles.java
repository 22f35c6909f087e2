package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.Map;
import java.util.function.Supplier;

/** Styles in chains, and lists whose labels grow. */
final class FloodsOfStyles {
  private FloodsOfStyles() {}

  static void styles(Map<String, Supplier<byte[]>> to) {
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

  static void lists(Map<String, Supplier<byte[]>> to) {
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
}
