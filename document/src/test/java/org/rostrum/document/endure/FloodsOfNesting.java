package org.rostrum.document.endure;

import static org.rostrum.document.endure.FloodDocx.all;
import static org.rostrum.document.endure.FloodDocx.body;
import static org.rostrum.document.endure.FloodDocx.each;
import static org.rostrum.document.endure.FloodDocx.main;
import static org.rostrum.document.endure.FloodDocx.p;
import static org.rostrum.document.endure.FloodDocx.text;
import static org.rostrum.document.endure.FloodDocx.times;

import java.util.Map;
import java.util.function.Supplier;

/** Elements within elements, attributes, and names made to collide. */
final class FloodsOfNesting {
  private FloodsOfNesting() {}

  static void nesting(Map<String, Supplier<byte[]>> to) {
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

  static void attributes(Map<String, Supplier<byte[]>> to) {
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
            body(times(50, FloodsOfParts.PICTURE.formatted("d".repeat(1_000_000), "p")))
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
}
