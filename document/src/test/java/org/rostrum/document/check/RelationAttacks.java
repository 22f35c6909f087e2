package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;

import java.util.List;

/** Rows 6 and 7: what a file fetches from elsewhere. */
final class RelationAttacks extends AttackList {
  @Override
  void make() {
    relations();
  }

  private void relations() {
    for (String type :
        List.of(
            "oleObject",
            "frame",
            "subDocument",
            "aFChunk",
            "externalLink",
            "video",
            "somethingElse")) {
      add(
          6,
          "an outside " + type,
          REFUSE,
          "outside-source",
          () -> clean().outside("x", type, HTTP).bytes());
    }
    add(
        6,
        "an outside picture",
        TELL,
        "outside-picture",
        () -> clean().outside("x", "image", HTTP).bytes());
    add(
        6,
        "a relation that says it leads inside",
        REFUSE,
        "outside-source",
        () -> clean().relation("x", "oleObject", HTTP).bytes());
    add(
        6,
        "an odd TargetMode",
        REFUSE,
        "outside-source",
        () ->
            clean()
                .part(
                    "word/_rels/document.xml.rels",
                    rels(
                        "<Relationship Id=\"x\" Type=\"http://x/OLEOBJECT\" Target=\"x\""
                            + " TargetMode=\" eXTERNAL \"/>"))
                .bytes());
    for (String target :
        List.of(
            HTTP,
            "file://host/share/a.dotm",
            "file:////host/share/a.dotm",
            "\\\\host\\share\\a.dotm",
            "htt&#9;p://attacker.example/a.dotm",
            "%5c%5chost%5cshare%5ca.dotm")) {
      add(
          7,
          "a template at " + target.replace("&#9;", "(tab)"),
          REFUSE,
          "remote-template",
          () -> template(target));
    }
    add(
        7,
        "a template on the same machine",
        TELL,
        "local-template",
        () -> template("file:///C:\\Users\\x\\Normal.dotm"));
  }

  private static byte[] template(String target) {
    return clean()
        .settings("<w:zoom/>")
        .part(
            "word/_rels/settings.xml.rels",
            rels(
                "<Relationship Id=\"x\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                    + " Target=\""
                    + target
                    + "\" TargetMode=\"External\"/>"))
        .bytes();
  }
}
