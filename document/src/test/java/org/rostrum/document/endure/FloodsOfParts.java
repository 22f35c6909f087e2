package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.all;
import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.relation;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.Map;
import java.util.function.Supplier;

/** Parts, pictures, and departures without number. */
final class FloodsOfParts {
  static final String PICTURE =
      "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\""
          + " descr=\"%s\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip"
          + " r:embed=\"%s\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
          + "</w:drawing></w:r></w:p>";

  private FloodsOfParts() {}

  static void packages(Map<String, Supplier<byte[]>> to) {
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

  static void pictures(Map<String, Supplier<byte[]>> to) {
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

  static void told(Map<String, Supplier<byte[]>> to) {
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

  /** One name in different cases. */
  static String spelled(String name, int which) {
    StringBuilder spelled = new StringBuilder(name);
    for (int bit = 0; bit < name.length(); bit++) {
      if ((which >> bit & 1) == 1) {
        spelled.setCharAt(bit, Character.toUpperCase(name.charAt(bit)));
      }
    }
    return spelled.toString();
  }
}
