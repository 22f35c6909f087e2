package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.word.DocxMaker.r;

/** Links on pictures and shapes, and addresses that imitate others. */
final class UnlistedLinks extends UnlistedAttacks {
  @Override
  void make() {
    links();
  }

  private void links() {
    add(
        12,
        "a link on a picture",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:hlinkClick r:id=\"h\"/></wp:docPr></wp:inline></w:drawing></w:r>"))
                .outside("h", "hyperlink", "java&#9;script:alert(1)")
                .bytes());
    add(
        12,
        "a link on a picture, when the mouse is over it",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:hlinkHover r:id=\"h\"/></wp:docPr></wp:inline></w:drawing></w:r>"))
                .outside("h", "hyperlink", "ms-word:ofe|u|http://attacker.example")
                .bytes());
    add(
        12,
        "a link on a shape of VML",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:pict><v:shape href=\"JAVASCRIPT:alert(1)\" style=\"width:9pt;height:9pt\"/></w:pict></w:r>"))
                .bytes());
    add(
        12,
        "an action on a shape",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"v\"><a:hlinkClick r:id=\"\" action=\"ppaction://program?x\"/></wp:docPr></wp:inline></w:drawing></w:r>"))
                .bytes());
    add(
        12,
        "a script as the name of a place",
        ASK,
        "link-dangerous",
        () ->
            clean(
                    para(
                        "<w:hyperlink w:anchor=\"javascript:alert(1)\">"
                            + r("here")
                            + "</w:hyperlink>"))
                .bytes());
    add(
        12,
        "a link whose address turns around",
        REFUSE,
        "bidi-override",
        () ->
            clean(para("<w:hyperlink r:id=\"h\">" + r("here") + "</w:hyperlink>"))
                .outside("h", "hyperlink", "https://example.org/\u202Efdp.exe")
                .bytes());
    add(
        12,
        "a link whose address imitates another",
        ASK,
        "look-alike",
        () ->
            clean(para("<w:hyperlink r:id=\"h\">" + r("here") + "</w:hyperlink>"))
                .outside("h", "hyperlink", "https://www.\u0430mnesty.org/report")
                .bytes());
    add(
        12,
        "a link of a person's data in its address",
        ASK,
        "link-mismatch",
        () ->
            clean(para("<w:hyperlink r:id=\"h\">" + r("www.un.org") + "</w:hyperlink>"))
                .outside("h", "hyperlink", "https://www.un.org:80@attacker.example/")
                .bytes());
  }
}
