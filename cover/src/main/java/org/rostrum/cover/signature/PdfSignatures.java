package org.rostrum.cover.signature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.pdf.Held;
import org.rostrum.cover.pdf.PdfLook;
import org.rostrum.cover.pdf.RawPdf;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Every signature in a PDF, and every trace of one: dictionaries a form leads to, dictionaries
 * nothing leads to, bare words in the bytes. A trace without a signature is a broken signature and
 * not an unsigned letter (universal signature forgery).
 */
public final class PdfSignatures {
  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");
  private static final COSName PERMISSION = COSName.P;
  private static final Set<String> TYPES = Set.of("Sig", "DocTimeStamp");
  private static final Set<String> TRACES =
      Set.of("ByteRange", "Adobe.PPKLite", "adbe.pkcs7.detached", "ETSI.CAdES.detached");

  private PdfSignatures() {}

  /** The signatures whose range is told, in the order of their objects. */
  static List<SignedRange> ranges(PdfLook pdf, Findings findings) {
    List<SignedRange> ranges = new ArrayList<>();
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Held held : pdf.objects()) {
      if (isSignature(held) && met.add(held.dictionary())) {
        ranges.add(SignedRange.read(held.object(), held.dictionary(), pdf.file().length));
        permission(held, findings);
      }
    }
    for (Held held : pdf.objects()) {
      if (isSignedField(held)) {
        COSDictionary value = held.dictionary().getCOSDictionary(COSName.V);
        if (value == null) {
          findings.add(Check.SIGNATURE_EMPTY, Spot.object(held.object()));
        } else if (met.add(value)) {
          ranges.add(SignedRange.read(held.object(), value, pdf.file().length));
        }
      }
    }
    if (pdf.raw().count("ByteRange") > ranges.stream().filter(r -> hasRange(r)).count()) {
      findings.add(Check.SIGNATURE_HIDDEN, Spot.WHOLE_FILE);
    }
    return ranges;
  }

  private static boolean hasRange(SignedRange range) {
    return range.dictionary().containsKey(COSName.BYTERANGE);
  }

  /** Whether there is a trace of a signature, readable or not. */
  public static boolean traces(PdfLook pdf) {
    return traces(pdf.raw())
        || pdf.objects().stream().anyMatch(held -> isSignature(held) || isSignedField(held));
  }

  /** Whether the bytes alone hold a trace of a signature. */
  public static boolean traces(RawPdf raw) {
    return TRACES.stream().anyMatch(raw::names);
  }

  private static boolean isSignedField(Held held) {
    boolean field = COSName.SIG.equals(held.dictionary().getCOSName(COSName.FT));
    return field && held.dictionary().getItem(COSName.V) != null;
  }

  private static boolean isSignature(Held held) {
    boolean typed = TYPES.contains(held.type()) && !isParameters(held);
    boolean value = held.key().equals("V") && held.has("Filter") && held.has("SubFilter");
    return typed || value || held.has("ByteRange") || isValueOfField(held);
  }

  /** Dictionaries of the type {@code Sig} that are no signatures: permissions of seed values. */
  private static boolean isParameters(Held held) {
    return held.type().equals("Sig") && held.has("FT");
  }

  private static boolean isValueOfField(Held held) {
    return held.has("Contents") && held.has("SubFilter") && held.has("Filter");
  }

  /** A certified letter may allow changes after signing; readers of it must be told. */
  private static void permission(Held held, Findings findings) {
    COSBase references = held.dictionary().getDictionaryObject(REFERENCE);
    if (!(references instanceof COSArray all)) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary reference) {
        COSDictionary parameters = reference.getCOSDictionary(PARAMETERS);
        boolean certifies = "DocMDP".equals(reference.getNameAsString("TransformMethod"));
        int allowed = parameters == null ? 2 : parameters.getInt(PERMISSION, 2);
        if (certifies && allowed > 1) {
          findings.add(Check.SIGNATURE_ALLOWS_CHANGES, Spot.object(held.object()));
        }
      }
    }
  }
}
