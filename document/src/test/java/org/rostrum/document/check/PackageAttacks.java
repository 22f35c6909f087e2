package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.word.DocxMaker.p;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows 1 to 5: the package itself, its entries and names, and its XML. */
final class PackageAttacks extends AttackList {
  @Override
  void make() {
    packages();
    xml();
  }

  private void packages() {
    add(
        1,
        "a part of 80 MB of zeros",
        REFUSE,
        "word-too-large",
        () -> clean().part("word/media/x.emf", new byte[80 << 20]).bytes());
    add(1, "a size that lies", REFUSE, "word-damaged", () -> ZipBytes.sized(clean().bytes(), 10));
    add(
        1,
        "a package in the package",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/embeddings/x.zip", clean().bytes()).bytes());
    add(
        2,
        "two parts of one name but for case",
        REFUSE,
        "word-duplicate-part",
        () -> clean().part("word/DOCUMENT.xml", "<x/>").bytes());
    add(
        2,
        "two parts of one name but for form of letters",
        REFUSE,
        "word-duplicate-part",
        () -> clean().part("word/é.xml", "<x/>").part("word/e\u0301.xml", "<x/>").bytes());
    add(
        2,
        "bytes before the package",
        REFUSE,
        "word-wrong-type",
        () -> ZipBytes.shifted(clean().bytes(), ZipBytes.latin("<html></html>")));
    add(
        2,
        "another package before the package",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.shifted(clean().bytes(), clean().bytes()));
    add(
        2,
        "bytes between the entries",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.gapped(clean().bytes(), ZipBytes.latin("evil")));
    add(
        2,
        "bytes after the package",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.joined(clean().bytes(), ZipBytes.latin("evil")));
    add(2, "a remark", REFUSE, "extra-bytes", () -> ZipBytes.remarked(clean().bytes(), "evil"));
    add(
        2,
        "an encrypted entry",
        REFUSE,
        "word-encrypted",
        () -> ZipBytes.listed(clean().bytes(), 8, 9));
    add(
        2,
        "an odd way of packing",
        REFUSE,
        "word-mismatch",
        () -> ZipBytes.listed(clean().bytes(), 10, 12));
    add(
        2,
        "a list that differs from the entry",
        REFUSE,
        "word-mismatch",
        () -> {
          byte[] file = clean().bytes();
          file[ZipBytes.list(file) + 46] = 'X';
          return file;
        });
    add(
        3,
        "a name that leads out",
        REFUSE,
        "word-strange-name",
        () -> clean().part("../../x", "x").bytes());
    add(
        3,
        "a name at the root",
        REFUSE,
        "word-strange-name",
        () -> clean().part("/etc/motd", "x").bytes());
    add(
        3,
        "backward slashes",
        REFUSE,
        "word-strange-name",
        () -> clean().part("word\\..\\..\\x", "x").bytes());
    add(
        3,
        "percent signs",
        REFUSE,
        "word-strange-name",
        () -> clean().part("word/%2e%2e/%2e%2e/x", "x").bytes());
    add(3, "a drive", REFUSE, "word-strange-name", () -> clean().part("C:/x", "x").bytes());
    add(
        3,
        "a device",
        REFUSE,
        "word-strange-name",
        () -> clean().part("word/aux.xml", "<x/>").bytes());
    add(
        3,
        "a link to a file outside",
        REFUSE,
        "word-strange-name",
        () -> ZipBytes.linked(clean().bytes()));
  }

  private void xml() {
    for (String part :
        List.of(
            "word/document.xml",
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "docProps/core.xml",
            "customXml/item1.xml",
            "word/media/x.svg",
            "word/settings.xml")) {
      add(
          4,
          "DOCTYPE in " + part,
          REFUSE,
          "word-doctype",
          () ->
              clean()
                  .part(part, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")
                  .bytes());
    }
    add(
        4,
        "DOCTYPE in UTF-16",
        REFUSE,
        "word-doctype",
        () ->
            clean()
                .part(
                    "customXml/item1.xml",
                    "\uFEFF<!DOCTYPE x [<!ENTITY a 'b'>]><x/>".getBytes(StandardCharsets.UTF_16LE))
                .bytes());
    add(
        4,
        "UTF-7",
        REFUSE,
        "odd-encoding",
        () ->
            clean()
                .part("customXml/item1.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>")
                .bytes());
    add(
        4,
        "EBCDIC",
        REFUSE,
        "odd-encoding",
        () ->
            clean()
                .part(
                    "customXml/item1.xml",
                    "<?xml version=\"1.0\" encoding=\"IBM037\"?><x/>"
                        .getBytes(Charset.forName("IBM037")))
                .bytes());
    add(
        5,
        "300 elements deep",
        REFUSE,
        "word-too-deep",
        () -> clean().part("customXml/item1.xml", "<x>".repeat(300) + "</x>".repeat(300)).bytes());
    add(
        5,
        "600,000 elements",
        REFUSE,
        "word-too-deep",
        () -> clean().part("customXml/item1.xml", "<a>" + "<x/>".repeat(600_000) + "</a>").bytes());
    add(
        5,
        "an attribute of 2 MB",
        REFUSE,
        "word-too-deep",
        () ->
            clean().part("customXml/item1.xml", "<a b=\"" + "x".repeat(2 << 20) + "\"/>").bytes());
    add(5, "41,000 words", REFUSE, "word-too-long", () -> clean(p("word ".repeat(41_000))).bytes());
  }
}
