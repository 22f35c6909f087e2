package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.rostrum.document.word.DocxMaker;

/** Words unseen by their size, or in boxes behind other things or off the page. */
final class BoxLooks extends LookAttacks {
  @Override
  void make() {
    sizes();
    boxes();
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
    return clean("<w:p>" + String.join("", runs) + "</w:p>").picture("p", "a.png", PNG);
  }
}
