package org.rostrum.cover.specimen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows 37 and 38: what is done to a container that somebody known to us has signed. */
public final class ContainerAttacks {
  private static final String SIGNATURES = "META-INF/signatures.*\\.xml";
  private static final String LETTER = "letter.pdf";

  private final Authority.Holder known;
  private final Authority.Holder other;
  private final byte[] container;

  public ContainerAttacks(Authority.Holder known, Authority.Holder other) {
    this.known = known;
    this.other = other;
    container = Signing.container(Map.of(LETTER, Letters.good()), known);
  }

  public List<Attack> all() {
    return Stream.of(packing(), covering(), xml()).flatMap(List::stream).toList();
  }

  private AttackZip zip() {
    return AttackZip.of(container);
  }

  private List<Attack> packing() {
    return List.of(
        new Attack(37, "no mimetype", () -> zip().remove("mimetype").zip()),
        new Attack(
            37,
            "the mimetype of something else",
            () -> zip().put("mimetype", bytes("application/zip")).zip()),
        new Attack(37, "the mimetype deflated", () -> zip().squeezeMimetype().zip()),
        new Attack(37, "the mimetype not first", () -> zip().firstToEnd().zip()),
        new Attack(37, "two files of the same name", () -> sameNames()),
        new Attack(37, "two names that differ in capitals", () -> capitals()),
        new Attack(37, "a name that leads out", () -> zip().add("../x.pdf", Letters.good()).zip()),
        new Attack(37, "a remark at the end", () -> zip().remark("read this").zip()),
        new Attack(
            37, "bytes before the beginning", () -> AttackPdf.around("PK\3\4", container, "")),
        new Attack(37, "bytes behind the end", () -> AttackPdf.around("", container, "more")),
        new Attack(37, "cut short", () -> java.util.Arrays.copyOf(container, 900)),
        new Attack(31, "a file of 200 megabytes of zeros", () -> bomb()));
  }

  private List<Attack> covering() {
    return List.of(
        new Attack(
            37,
            "a second letter nobody signed",
            () -> zip().add("other.pdf", Letters.good()).zip()),
        new Attack(
            37,
            "a statement nobody signed",
            () -> zip().add("statement.docx", bytes("PK\3\4[Content_Types].xml")).zip()),
        new Attack(37, "a program beside the letter", () -> zip().add("x.exe", bytes("MZ")).zip()),
        new Attack(
            37, "a file among the signatures", () -> zip().add("META-INF/x.pdf", bytes("x")).zip()),
        new Attack(37, "the letter exchanged", () -> zip().put(LETTER, lie()).zip()),
        new Attack(37, "the letter taken out", () -> zip().remove(LETTER).zip()),
        new Attack(
            37,
            "the letter taken out, another put in",
            () -> zip().remove(LETTER).add("cover.pdf", lie()).zip()),
        new Attack(37, "no signature", () -> zip().remove("META-INF/signatures001.xml").zip()),
        new Attack(37, "the list of files names others", () -> otherList()),
        new Attack(37, "a container in the container", () -> nested()),
        new Attack(37, "two signatures for different files", () -> differentScopes()),
        new Attack(
            37,
            "the letter inside signed and then changed",
            () ->
                Signing.container(
                    Map.of(
                        LETTER,
                        AttackPdf.appended(
                            Signing.pdf(Letters.good(), other), AttackPdf.otherWords("No."))),
                    known)),
        new Attack(
            37,
            "a program in the signed letter inside",
            () ->
                Signing.container(
                    Map.of(
                        LETTER,
                        AttackPdf.with(
                            AttackPdf.opening("JavaScript", "JS", AttackPdf.words("x")))),
                    known)));
  }

  private List<Attack> xml() {
    return List.of(
        new Attack(
            38,
            "a document type in the signature",
            () -> edited(xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY y \"z\">]>"))),
        new Attack(
            38,
            "an entity that reads a file",
            () ->
                edited(xml ->
                    xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>"))),
        new Attack(38, "the signature wrapped in another", () -> edited(ContainerAttacks::wrapped)),
        new Attack(
            38,
            "the signed properties twice, of one identity",
            () -> edited(ContainerAttacks::doubled)),
        new Attack(
            38,
            "a transformation that chooses what is signed",
            () -> transform("http://www.w3.org/TR/1999/REC-xpath-19991116")),
        new Attack(
            38,
            "a transformation that is a program",
            () -> transform("http://www.w3.org/TR/1999/REC-xslt-19991116")),
        new Attack(
            38,
            "a reference to another computer",
            () -> edited(xml -> xml.replace("URI=\"letter.pdf\"", "URI=\"http://192.0.2.1/\""))),
        new Attack(
            38,
            "a reference to a file of the machine",
            () -> edited(xml -> xml.replace("URI=\"letter.pdf\"", "URI=\"file:///etc/passwd\""))),
        new Attack(38, "a signature that is no XML", () -> edited(xml -> xml.substring(0, 400))));
  }

  private byte[] edited(java.util.function.UnaryOperator<String> change) {
    return zip().edit(SIGNATURES, change).zip();
  }

  private byte[] transform(String algorithm) {
    return edited(xml ->
        xml.replaceFirst(
            "(<ds:Reference[^>]*URI=\"letter.pdf\"[^>]*>)",
            "$1<ds:Transforms><ds:Transform Algorithm=\"" + algorithm + "\"/></ds:Transforms>"));
  }

  private static String wrapped(String xml) {
    int from = xml.indexOf("<ds:Signature ");
    int to = xml.indexOf("</ds:Signature>") + "</ds:Signature>".length();
    String signature = xml.substring(from, to);
    String outer =
        signature.replace(
            "</ds:Signature>", "<ds:Object>" + signature + "</ds:Object></ds:Signature>");
    return xml.substring(0, from) + outer + xml.substring(to);
  }

  private static String doubled(String xml) {
    int from = xml.indexOf("<xades:SignedProperties");
    int to = xml.indexOf("</xades:SignedProperties>") + "</xades:SignedProperties>".length();
    return xml.substring(0, to) + xml.substring(from, to) + xml.substring(to);
  }

  private byte[] sameNames() {
    byte[] zip = zip().add("lettex.pdf", lie()).zip();
    return AttackZip.renamed(zip, "lettex.pdf", LETTER);
  }

  private byte[] capitals() {
    byte[] zip = zip().add("lettex.pdf", lie()).zip();
    return AttackZip.renamed(zip, "lettex.pdf", "LETTER.pdf");
  }

  private byte[] bomb() {
    return zip().add("statement.docx", new byte[200 << 20]).zip();
  }

  private byte[] otherList() {
    return zip().edit("META-INF/manifest.xml", xml -> xml.replace(LETTER, "lettre.pdf")).zip();
  }

  private byte[] nested() {
    return Signing.container(Map.of(LETTER, Letters.good(), "inner.asice", container), known);
  }

  /** One signs the letter, another the statement; neither signs both. */
  private byte[] differentScopes() {
    byte[] word = bytes("PK\3\4[Content_Types].xml");
    Map<String, byte[]> second =
        AttackZip.of(Signing.container(Map.of("statement.docx", word), other)).files();
    String name =
        second.keySet().stream().filter(each -> each.matches(SIGNATURES)).findFirst().orElseThrow();
    byte[] signature = java.util.Objects.requireNonNull(second.get(name));
    return zip()
        .edit(
            "META-INF/manifest.xml",
            xml ->
                xml.replaceFirst(
                    "(<manifest:file-entry [^>]*letter.pdf[^>]*/>)",
                    "$1<manifest:file-entry manifest:full-path=\"statement.docx\""
                        + " manifest:media-type=\"application/octet-stream\"/>"))
        .add("statement.docx", word)
        .add("META-INF/signatures999.xml", signature)
        .zip();
  }

  private static byte[] lie() {
    return AttackPdf.with(AttackPdf.otherWords("We withdraw our statement."));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
