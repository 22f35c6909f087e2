package org.rostrum.cover.specimen;

import static org.rostrum.cover.specimen.AttackPdf.action;
import static org.rostrum.cover.specimen.AttackPdf.annotate;
import static org.rostrum.cover.specimen.AttackPdf.annotation;
import static org.rostrum.cover.specimen.AttackPdf.around;
import static org.rostrum.cover.specimen.AttackPdf.box;
import static org.rostrum.cover.specimen.AttackPdf.catalog;
import static org.rostrum.cover.specimen.AttackPdf.link;
import static org.rostrum.cover.specimen.AttackPdf.number;
import static org.rostrum.cover.specimen.AttackPdf.opening;
import static org.rostrum.cover.specimen.AttackPdf.packed;
import static org.rostrum.cover.specimen.AttackPdf.with;
import static org.rostrum.cover.specimen.AttackPdf.words;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Rows 29 to 32: what a PDF can hold and be, without a signature. */
public final class PdfAttacks {
  private static final String SCRIPT = "app.alert('read')";

  private PdfAttacks() {}

  public static List<Attack> all() {
    return java.util.stream.Stream.of(active(), files(), exhausting(), confusing())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Attack> active() {
    return List.of(
        new Attack(
            29, "JavaScript when opened", () -> with(opening("JavaScript", "JS", words(SCRIPT)))),
        new Attack(
            29,
            "JavaScript when opened, packed into an object stream",
            () -> packed(opening("JavaScript", "JS", words(SCRIPT)))),
        new Attack(29, "JavaScript in the tree of names", () -> with(PdfAttacks::namedScript)),
        new Attack(29, "JavaScript when a page is shown", () -> with(PdfAttacks::pageScript)),
        new Attack(
            29,
            "JavaScript as the address of a link",
            () -> with(link("URI", "URI", words(" JavaScript:alert(1)")))),
        new Attack(29, "JavaScript its name escaped", () -> escaped()),
        new Attack(29, "JavaScript in an object no page leads to", () -> orphan()),
        new Attack(29, "JavaScript appended outside the table", () -> outsideTable()),
        new Attack(
            29, "a program started when opened", () -> with(opening("Launch", "F", words("cmd")))),
        new Attack(
            29, "a program started by a link", () -> packed(link("Launch", "F", words("cmd")))),
        new Attack(
            29,
            "a form sent away",
            () -> with(link("SubmitForm", "F", words("https://example.org/")))),
        new Attack(
            29, "data fetched into a form", () -> with(link("ImportData", "F", words("x.fdf")))),
        new Attack(29, "a form in XFA", () -> with(PdfAttacks::xfa)),
        new Attack(
            29,
            "a web page opened when opened",
            () -> with(opening("URI", "URI", words("https://example.org/")))),
        new Attack(
            29,
            "a link to the web",
            () -> with(link("URI", "URI", words("https://mission.example.org/")))),
        new Attack(
            29,
            "a link to a file server, which gives the name and password away",
            () -> with(link("GoToR", "F", words("\\\\192.0.2.1\\share\\x.pdf")))),
        new Attack(29, "a link into a file inside", () -> with(link("GoToE", "F", words("x.pdf")))),
        new Attack(29, "a picture fetched from elsewhere", () -> with(PdfAttacks::fetched)),
        new Attack(
            29,
            "a film on the page",
            () -> with(document -> annotate(document, annotation("RichMedia")))),
        new Attack(29, "a sound", () -> with(link("Sound", "Sound", words("x")))),
        new Attack(29, "a field to fill in", () -> with(PdfAttacks::field)),
        new Attack(
            29,
            "a stamp over the page",
            () -> with(document -> annotate(document, annotation("Stamp")))),
        new Attack(29, "locked with a password", () -> locked("open-me")),
        new Attack(29, "protected against changes", () -> locked("")));
  }

  private static List<Attack> files() {
    return List.of(
        new Attack(30, "a file in the tree of names", () -> with(PdfAttacks::embedded)),
        new Attack(30, "the same, packed", () -> packed(PdfAttacks::embedded)),
        new Attack(
            30,
            "a file as a paper clip",
            () -> with(document -> annotate(document, annotation("FileAttachment")))),
        new Attack(
            30,
            "a portfolio of files",
            () ->
                with(document ->
                    catalog(document)
                        .setItem(COSName.getPDFName("Collection"), new COSDictionary()))));
  }

  private static List<Attack> exhausting() {
    return List.of(
        new Attack(31, "six pages", () -> Letters.of(Letters.GOOD, 6)),
        new Attack(31, "three thousand pages", () -> many()),
        new Attack(31, "a tree of pages that leads back", () -> with(PdfAttacks::circle)),
        new Attack(31, "a page as large as a field", () -> sized(2_000_000, 2_000_000)),
        new Attack(31, "a page of no size", () -> sized(0, 0)),
        new Attack(31, "a page of a size that is no number", () -> sized(1e30f, 842)),
        new Attack(31, "a page's text of 300 megabytes of zeros", () -> bomb(300, 1)),
        new Attack(31, "the same, deflated three times", () -> bomb(300, 3)),
        new Attack(
            31,
            "a picture of 60,000 by 60,000 points",
            () -> with(AttackPdf.picture(60000, 60000))),
        new Attack(31, "arrays nested a thousand deep", () -> with(PdfAttacks::deep)),
        new Attack(31, "an object stream that extends itself", () -> extending()));
  }

  private static List<Attack> confusing() {
    return List.of(
        new Attack(
            32, "bytes before the beginning", () -> around("sent by mail\n", Letters.good(), "")),
        new Attack(
            32,
            "a web page before the beginning",
            () -> around("<html><script>1</script>\n", Letters.good(), "")),
        new Attack(
            32, "bytes behind the end", () -> around("", Letters.good(), "PAYLOAD".repeat(30))),
        new Attack(32, "a zip behind the end", () -> around("", Letters.good(), zip())),
        new Attack(32, "a table that leads nowhere", () -> brokenTable()),
        new Attack(32, "an object written twice, the table naming the first", () -> twice(10)),
        new Attack(32, "another root that the table does not name", () -> twice(1)),
        new Attack(32, "a count of pages that lies", () -> with(PdfAttacks::lyingCount)),
        new Attack(32, "layers to show and hide", () -> with(PdfAttacks::layers)),
        new Attack(32, "cut off in the middle", () -> cut()),
        new Attack(32, "only a header", () -> around("%PDF-1.7\n", new byte[0], "%%EOF")));
  }

  private static void namedScript(PDDocument document) {
    COSArray pair = new COSArray();
    pair.add(words("run"));
    pair.add(action("JavaScript", "JS", words(SCRIPT)));
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, pair);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.getPDFName("JavaScript"), tree);
    catalog(document).setItem(COSName.NAMES, names);
  }

  private static void pageScript(PDDocument document) {
    COSDictionary events = new COSDictionary();
    events.setItem(COSName.O, action("JavaScript", "JS", words(SCRIPT)));
    document.getPage(0).getCOSObject().setItem(COSName.AA, events);
  }

  private static byte[] escaped() {
    byte[] plain = with(opening("JavaSxxxxxx", "JX", words(SCRIPT)));
    byte[] kind = AttackPdf.replaced(plain, "JavaSxxxxxx", "J#61v#61Scr");
    // The rest of the name, and the key, by hand: the file must keep its length.
    return new String(kind, java.nio.charset.StandardCharsets.ISO_8859_1)
        .replace("/JX ", "/#4aS ".substring(0, 4))
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static byte[] orphan() {
    return AttackPdf.appended(
        Letters.good(),
        document -> {
          COSDictionary lost = action("JavaScript", "JS", words(SCRIPT));
          document.getDocumentInformation().getCOSObject().setItem("Lost", lost);
          document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }

  private static byte[] outsideTable() {
    String object = "\n900 0 obj\n<</S/JavaScript/JS(app.alert)>>\nendobj\n%%EOF\n";
    return around("", Letters.good(), object);
  }

  private static void xfa(PDDocument document) {
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, new COSArray());
    form.setItem(COSName.getPDFName("XFA"), words("<xdp/>"));
    catalog(document).setItem(COSName.ACRO_FORM, form);
  }

  private static void fetched(PDDocument document) throws IOException {
    AttackPdf.picture(10, 10).on(document);
    COSDictionary objects =
        document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    objects.getCOSStream(COSName.getPDFName("Im1")).setItem(COSName.F, words("//192.0.2.1/x.png"));
  }

  private static void field(PDDocument document) {
    COSDictionary field = annotation("Widget");
    field.setItem(COSName.FT, COSName.getPDFName("Tx"));
    field.setItem(COSName.T, words("amount"));
    COSArray fields = new COSArray();
    fields.add(field);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    catalog(document).setItem(COSName.ACRO_FORM, form);
    annotate(document, field);
  }

  private static byte[] locked(String password) {
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(Letters.good())) {
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return Letters.saved(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void embedded(PDDocument document) throws IOException {
    COSStream file = document.getDocument().createCOSStream();
    file.setName(COSName.TYPE, "EmbeddedFile");
    try (var out = file.createOutputStream()) {
      out.write(new byte[] {'M', 'Z'});
    }
    COSDictionary held = new COSDictionary();
    held.setItem(COSName.F, file);
    COSDictionary specification = new COSDictionary();
    specification.setName(COSName.TYPE, "Filespec");
    specification.setItem(COSName.EF, held);
    COSArray pair = new COSArray();
    pair.add(words("x.exe"));
    pair.add(specification);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, pair);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.getPDFName("EmbeddedFiles"), tree);
    catalog(document).setItem(COSName.NAMES, names);
  }

  private static byte[] many() {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 3000; i++) {
        document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      }
      return Letters.saved(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void circle(PDDocument document) {
    COSDictionary root = catalog(document).getCOSDictionary(COSName.PAGES);
    root.getCOSArray(COSName.KIDS).add(root);
  }

  private static byte[] sized(float width, float height) {
    return with(document ->
        document.getPage(0).getCOSObject().setItem(COSName.MEDIA_BOX, box(0, 0, width, height)));
  }

  private static byte[] bomb(int megabytes, int times) {
    return with(document ->
        document
            .getPage(0)
            .getCOSObject()
            .setItem(COSName.CONTENTS, AttackPdf.bomb(document, megabytes, times)));
  }

  private static void deep(PDDocument document) {
    COSArray inner = new COSArray();
    for (int i = 0; i < 1000; i++) {
      COSArray outer = new COSArray();
      outer.add(inner);
      inner = outer;
    }
    catalog(document).setItem(COSName.getPDFName("PieceInfo"), inner);
  }

  private static byte[] extending() {
    return with(document -> {
      COSStream stream = document.getDocument().createCOSStream();
      stream.setName(COSName.TYPE, "ObjStm");
      stream.setInt(COSName.N, 1_000_000);
      stream.setInt(COSName.FIRST, 10);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write("900 0 <<>>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      stream.setItem(COSName.getPDFName("Extends"), stream);
      COSDictionary page = document.getPage(0).getCOSObject();
      page.setItem(COSName.getPDFName("PieceInfo"), stream);
    });
  }

  private static String zip() {
    byte[] bytes = AttackZip.of(new byte[0]).add("x.txt", new byte[] {1}).zip();
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static byte[] brokenTable() {
    String all =
        new String(Letters.good(), java.nio.charset.StandardCharsets.ISO_8859_1)
            .replaceAll("startxref\\s+\\d+", "startxref\n7");
    return all.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** A second catalog after the one the table names, for a reader that goes through the bytes. */
  private static byte[] twice(int number) {
    byte[] open = with(document -> {});
    String all = new String(open, java.nio.charset.StandardCharsets.ISO_8859_1);
    int table = all.lastIndexOf("\nxref");
    String changed =
        all.substring(0, table)
            + "\n"
            + number
            + " 0 obj\n<</Type/Catalog>>\nendobj\n"
            + all.substring(table);
    int moved = changed.lastIndexOf("\nxref") + 1;
    return changed
        .replaceAll("startxref\\s+\\d+", "startxref\n" + moved)
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static void lyingCount(PDDocument document) {
    catalog(document).getCOSDictionary(COSName.PAGES).setItem(COSName.COUNT, number(9));
  }

  private static void layers(PDDocument document) {
    COSDictionary layer = new COSDictionary();
    layer.setName(COSName.TYPE, "OCG");
    layer.setItem(COSName.NAME, words("only on paper"));
    COSArray groups = new COSArray();
    groups.add(layer);
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.getPDFName("OCGs"), groups);
    catalog(document).setItem(COSName.getPDFName("OCProperties"), properties);
  }

  private static byte[] cut() {
    byte[] letter = Letters.good();
    return java.util.Arrays.copyOf(letter, letter.length / 4);
  }
}
