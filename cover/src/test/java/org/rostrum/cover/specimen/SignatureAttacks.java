package org.rostrum.cover.specimen;

import static org.rostrum.cover.specimen.AttackPdf.annotate;
import static org.rostrum.cover.specimen.AttackPdf.annotation;
import static org.rostrum.cover.specimen.AttackPdf.appended;
import static org.rostrum.cover.specimen.AttackPdf.around;
import static org.rostrum.cover.specimen.AttackPdf.catalog;
import static org.rostrum.cover.specimen.AttackPdf.otherWords;
import static org.rostrum.cover.specimen.AttackPdf.range;
import static org.rostrum.cover.specimen.AttackPdf.replaced;
import static org.rostrum.cover.specimen.AttackPdf.value;
import static org.rostrum.cover.specimen.AttackPdf.words;
import static org.rostrum.cover.specimen.AttackPdf.wrapped;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Rows 33 to 36: what is done to a letter that somebody known to us has signed. */
public final class SignatureAttacks {
  private static final String LIE = "We withdraw our statement.";

  private final Authority.Holder known;
  private final Authority.Holder stranger;
  private final byte[] signed;

  /**
   * @param known who signed, and is on the trust list
   * @param stranger who is not
   */
  public SignatureAttacks(Authority.Holder known, Authority.Holder stranger) {
    this.known = known;
    this.stranger = stranger;
    signed = Signing.pdf(Letters.good(), known);
  }

  public List<Attack> all() {
    return Stream.of(forgery(), appending(), shadows(), certified()).flatMap(List::stream).toList();
  }

  private List<Attack> forgery() {
    return List.of(
        new Attack(33, "the value all zeros", () -> value(signed, '0')),
        new Attack(33, "the value no signature at all", () -> value(signed, '4')),
        new Attack(
            33, "the value renamed away", () -> replaced(signed, "/Contents <", "/Kontents <")),
        new Attack(
            33, "the range renamed away", () -> replaced(signed, "/ByteRange", "/BiteRange")),
        new Attack(33, "the range null", () -> range(signed, "/ByteRange null")),
        new Attack(33, "the range of zeros", () -> range(signed, "/ByteRange [0 0 0 0]")),
        new Attack(33, "the range negative", () -> range(signed, "/ByteRange [0 -1 -1 9]")),
        new Attack(33, "the range of two numbers", () -> range(signed, "/ByteRange [0 900]")),
        new Attack(
            33, "the range beyond the end", () -> range(signed, "/ByteRange [0 99999 999999 9]")),
        new Attack(33, "a range for nothing, in a letter nobody signed", () -> bare()),
        new Attack(
            33,
            "the kind of signature unknown",
            () -> replaced(signed, "/ETSI.CAdES.detached", "/ETSI.CAdES.somewhat")),
        new Attack(33, "a field whose signature is nowhere", () -> dangling()));
  }

  private List<Attack> appending() {
    return List.of(
        new Attack(34, "other words appended", () -> appended(signed, otherWords(LIE))),
        new Attack(34, "other words appended, no table with them", () -> withoutTable()),
        new Attack(34, "other words appended, the signature copied along", () -> copiedAlong()),
        new Attack(34, "a second page appended", () -> secondPage()),
        new Attack(34, "bytes behind the end", () -> around("", signed, "% more\n")),
        new Attack(34, "bytes before the beginning", () -> around("% more\n", signed, "")),
        new Attack(34, "other words in the hole, the range moved", () -> wrapped(signed, junk())),
        new Attack(34, "a letter changed in its signed bytes", () -> AttackPdf.flipped(signed)),
        new Attack(
            34,
            "words called a certificate, behind the signature",
            () ->
                appended(signed, AppendedProofs.certificate(LIE.getBytes(StandardCharsets.UTF_8)))),
        new Attack(
            34,
            "proofs behind the signature, and other metadata",
            () -> appended(signed, AppendedProofs.certificateAndMetadata(known.der()))),
        new Attack(
            34,
            "proofs behind the signature, and other words",
            () ->
                appended(
                    signed,
                    document -> {
                      AppendedProofs.certificate(known.der()).on(document);
                      otherWords(LIE).on(document);
                    })),
        new Attack(34, "signed again by a stranger", () -> Signing.pdf(signed, stranger)),
        new Attack(
            34,
            "changed, then signed again by a stranger",
            () -> Signing.pdf(appended(signed, otherWords(LIE)), stranger)),
        new Attack(
            34,
            "changed, then signed again by the same",
            () -> Signing.pdf(appended(signed, otherWords(LIE)), known)));
  }

  private List<Attack> shadows() {
    return List.of(
        new Attack(35, "hide: a cover over the words taken off", () -> hide()),
        new Attack(35, "replace: a field shows something else", () -> replace()),
        new Attack(35, "hide and replace: other pages put in place", () -> swapPages()),
        new Attack(35, "the face of the letters exchanged", () -> otherFace()),
        new Attack(
            35,
            "a note over the page, then signed again by a stranger",
            () ->
                Signing.pdf(
                    appended(signed, document -> annotate(document, note(document))), stranger)),
        new Attack(35, "the reason in the signature exchanged", () -> spoofedReason()));
  }

  private List<Attack> certified() {
    return List.of(
        new Attack(
            36,
            "certified, changes allowed, nothing changed",
            () -> certified(CertificationPermission.CHANGES_PERMITTED)),
        new Attack(
            36,
            "certified, remarks allowed, a remark laid over the words",
            () ->
                appended(
                    certified(CertificationPermission.CHANGES_PERMITTED),
                    document -> annotate(document, note(document)))),
        new Attack(
            36,
            "certified, only forms allowed, a remark laid over the words",
            () ->
                appended(
                    certified(CertificationPermission.MINIMAL_CHANGES_PERMITTED),
                    document -> annotate(document, note(document)))),
        new Attack(
            36,
            "certified against all changes, a stamp laid over the words",
            () ->
                appended(
                    certified(CertificationPermission.NO_CHANGE_PERMITTED),
                    document -> annotate(document, annotation("Stamp")))),
        new Attack(
            36,
            "certified, forms allowed, a signature field over the words",
            () ->
                Signing.pdf(
                    certified(CertificationPermission.MINIMAL_CHANGES_PERMITTED), stranger)));
  }

  private byte[] certified(CertificationPermission permission) {
    return Signing.certified(Letters.good(), known, permission);
  }

  private static byte[] bare() {
    return AttackPdf.with(document -> {
      COSDictionary signature = new COSDictionary();
      signature.setItem(COSName.TYPE, COSName.SIG);
      signature.setName(COSName.FILTER, "Adobe.PPKLite");
      catalog(document).setItem(COSName.getPDFName("Lost"), signature);
    });
  }

  private static byte[] dangling() {
    return AttackPdf.with(document -> {
      COSDictionary field = annotation("Widget");
      field.setItem(COSName.FT, COSName.SIG);
      field.setItem(COSName.V, document.getDocument().getObjectFromPool(new COSObjectKey(990, 0)));
      COSArray fields = new COSArray();
      fields.add(field);
      COSDictionary form = new COSDictionary();
      form.setItem(COSName.FIELDS, fields);
      catalog(document).setItem(COSName.ACRO_FORM, form);
    });
  }

  /** What some readers show though no table names it (incremental saving attack). */
  private byte[] withoutTable() {
    String all = new String(appended(signed, otherWords(LIE)), StandardCharsets.ISO_8859_1);
    int table = all.lastIndexOf("\nxref");
    int stream = all.lastIndexOf("/Type /XRef");
    int cut = table > signed.length ? table : all.lastIndexOf("obj", stream);
    return all.substring(0, cut).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The old signature's own object appended once more, so that a careless reader is content. */
  private byte[] copiedAlong() {
    return appended(
        signed,
        document -> {
          otherWords(LIE).on(document);
          document.getSignatureDictionaries().getFirst().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  private byte[] secondPage() {
    return appended(
        signed,
        document -> {
          document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
          catalog(document).getCOSDictionary(COSName.PAGES).setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }

  private static String junk() {
    return "\n50 0 obj\n(" + LIE + ")\nendobj\n";
  }

  /** A letter prepared with a white cover over bad words; after signing the cover is taken off. */
  private byte[] hide() {
    byte[] prepared =
        AttackPdf.with(document -> {
          COSDictionary cover = annotation("Stamp");
          annotate(document, cover);
        });
    return appended(
        Signing.pdf(prepared, known),
        document -> {
          COSDictionary page = document.getPage(0).getCOSObject();
          page.getCOSArray(COSName.ANNOTS).remove(0);
          page.setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }

  /** A form field holds one thing and shows another; after signing what is shown is exchanged. */
  private byte[] replace() {
    byte[] prepared =
        AttackPdf.with(document -> {
          COSDictionary field = annotation("Widget");
          field.setItem(COSName.FT, COSName.getPDFName("Tx"));
          field.setItem(COSName.T, words("place"));
          field.setItem(COSName.V, words("New York"));
          field.setItem(COSName.AP, appearance(document, "New York"));
          COSArray fields = new COSArray();
          fields.add(field);
          COSDictionary form = new COSDictionary();
          form.setItem(COSName.FIELDS, fields);
          catalog(document).setItem(COSName.ACRO_FORM, form);
          annotate(document, field);
        });
    return appended(
        Signing.pdf(prepared, known),
        document -> {
          COSDictionary field =
              (COSDictionary)
                  document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).getObject(0);
          field.setItem(COSName.AP, appearance(document, "Elsewhere"));
          field.setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }

  private static COSDictionary appearance(PDDocument document, String shown) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, AttackPdf.box(0, 0, 200, 100));
    try (var out = stream.createOutputStream()) {
      String drawn = "BT /Helv 30 Tf 10 30 Td (" + shown + ") Tj ET 0 0 200 10 re f";
      out.write(drawn.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary appearance = new COSDictionary();
    appearance.setItem(COSName.N, stream);
    return appearance;
  }

  /** Both sets of pages were in the file when it was signed; afterwards the other is shown. */
  private byte[] swapPages() {
    byte[] prepared =
        AttackPdf.with(document -> {
          COSStream other = document.getDocument().createCOSStream();
          try (var out = other.createOutputStream()) {
            out.write("0 0 300 300 re f".getBytes(StandardCharsets.US_ASCII));
          }
          document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Spare"), other);
        });
    return appended(
        Signing.pdf(prepared, known),
        document -> {
          COSDictionary page = document.getPage(0).getCOSObject();
          page.setItem(COSName.CONTENTS, page.getItem(COSName.getPDFName("Spare")));
          page.setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }

  private byte[] otherFace() {
    return appended(
        signed,
        document -> {
          COSDictionary fonts =
              document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
          COSDictionary font =
              (COSDictionary) fonts.getDictionaryObject(fonts.keySet().iterator().next());
          font.setItem(COSName.BASE_FONT, COSName.getPDFName("Symbol"));
          font.setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }

  private static COSDictionary note(PDDocument document) throws IOException {
    COSDictionary note = annotation("FreeText");
    note.setItem(COSName.CONTENTS, words(LIE));
    note.setItem(COSName.AP, appearance(document, "not"));
    return note;
  }

  /** The dictionary is written again, after the end, with another reason. */
  private byte[] spoofedReason() {
    return appended(
        signed,
        document -> {
          COSDictionary signature = document.getSignatureDictionaries().getFirst().getCOSObject();
          signature.setString(COSName.REASON, "Something else");
          signature.setNeedToBeUpdated(true);
          catalog(document).setNeedToBeUpdated(true);
        });
  }
}
