package org.rostrum.cover.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.rostrum.cover.pdf.PdfLook;

/**
 * Whether what stands behind the last signature is proofs for it and nothing else (PAdES-B-LT):
 * certificates, lists of withdrawn ones, answers about one, each of them readable as such, and the
 * catalog that leads to them. Every object written there is asked what it is; one that nothing
 * leads to, or that hides others, is none.
 */
final class ProofsRule {
  /** Enough for every certificate of a chain with its lists; nobody's letter has more. */
  private static final int MOST_OBJECTS = 500;

  private static final COSName STORE = COSName.getPDFName("DSS");
  private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
  private static final Map<String, Proof> LISTS =
      Map.of(
          "Certs", Proof.CERTIFICATE,
          "Cert", Proof.CERTIFICATE,
          "CRLs", Proof.LIST,
          "CRL", Proof.LIST,
          "OCSPs", Proof.ANSWER,
          "OCSP", Proof.ANSWER);

  private final Set<Long> known = new HashSet<>();
  private boolean foreign;

  private enum Proof {
    CERTIFICATE,
    LIST,
    ANSWER
  }

  private ProofsRule() {}

  /**
   * Whether only proofs came after so many bytes.
   *
   * @param end where the last signature's part ends
   */
  static boolean holds(PdfLook pdf, int end) {
    ProofsRule rule = new ProofsRule();
    COSDictionary trailer = pdf.document().getDocument().getTrailer();
    if (trailer == null || !(trailer.getItem(COSName.ROOT) instanceof COSObject root)) {
      return false;
    }
    rule.met(root);
    COSDictionary catalog = pdf.document().getDocumentCatalog().getCOSObject();
    rule.store(rule.open(catalog.getItem(STORE)));
    rule.extensions(rule.open(catalog.getItem(EXTENSIONS)));
    return !rule.foreign && rule.nothingElse(pdf, end);
  }

  /** Each object written behind the signature is one of those met, or the table itself. */
  private boolean nothingElse(PdfLook pdf, int end) {
    int written = 0;
    for (Map.Entry<Long, List<Integer>> each : pdf.raw().objects().entrySet()) {
      if (each.getValue().stream().noneMatch(at -> at >= end)) {
        continue;
      }
      boolean one = each.getValue().stream().filter(at -> at >= end).count() == 1;
      if (++written > MOST_OBJECTS
          || !one
          || !(known.contains(each.getKey()) || table(pdf, each.getKey()))) {
        return false;
      }
    }
    return pdf.raw().names().stream()
        .noneMatch(name -> name.at() >= end && name.name().equals("ObjStm"));
  }

  private static boolean table(PdfLook pdf, long number) {
    COSObject object = pdf.document().getDocument().getObjectFromPool(new COSObjectKey(number, 0));
    return object.getObject() instanceof COSStream stream
        && COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
  }

  private COSBase open(COSBase item) {
    COSBase at = item;
    while (at instanceof COSObject object) {
      met(object);
      at = object.getObject();
    }
    return at == null ? COSNull.NULL : at;
  }

  private void met(COSObject object) {
    if (object.getKey() != null) {
      known.add(object.getKey().getNumber());
    }
  }

  /** The store of proofs: its lists, and for each signature which of them are its own. */
  private void store(COSBase store) {
    if (!(store instanceof COSDictionary proofs) || proofs instanceof COSStream) {
      foreign = true;
      return;
    }
    for (COSName key : proofs.keySet()) {
      COSBase value = open(proofs.getItem(key));
      if (key.getName().equals("VRI") && value instanceof COSDictionary bySignature) {
        for (COSName signature : bySignature.keySet()) {
          ofOne(open(bySignature.getItem(signature)));
        }
      } else {
        list(key, value);
      }
    }
  }

  private void ofOne(COSBase value) {
    if (!(value instanceof COSDictionary proofs) || proofs instanceof COSStream) {
      foreign = true;
      return;
    }
    for (COSName key : proofs.keySet()) {
      COSBase proof = open(proofs.getItem(key));
      boolean time = key.getName().equals("TU") && proof instanceof COSString;
      if (!time) {
        list(key, proof);
      }
    }
  }

  private void list(COSName key, COSBase value) {
    if (key.equals(COSName.TYPE) && value instanceof COSName) {
      return;
    }
    Proof proof = LISTS.get(key.getName());
    if (proof == null || !(value instanceof COSArray all)) {
      foreign = true;
      return;
    }
    for (int i = 0; i < all.size() && !foreign; i++) {
      foreign = !(open(all.get(i)) instanceof COSStream stream) || !is(proof, stream);
    }
  }

  private static boolean is(Proof proof, COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      boolean read =
          switch (proof) {
            case CERTIFICATE -> factory.generateCertificate(in) != null;
            case LIST -> factory.generateCRL(in) != null;
            case ANSWER -> new OCSPResp(in).getStatus() == OCSPResp.SUCCESSFUL;
          };
      return read && in.read() < 0;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // what cannot be read as a proof is none
      return false;
    }
  }

  /** What later versions of PDF the file uses: names and numbers alone. */
  private void extensions(COSBase value) {
    Deque<COSBase> waiting = new ArrayDeque<>();
    waiting.add(value);
    int steps = 0;
    while (!waiting.isEmpty() && !foreign) {
      foreign = ++steps > MOST_OBJECTS;
      switch (waiting.remove()) {
        case COSNull _, COSName _, COSNumber _, COSString _ -> {
          // says a version
        }
        case COSStream _ -> foreign = true;
        case COSDictionary one -> one.keySet().forEach(key -> waiting.add(open(one.getItem(key))));
        case COSArray all -> {
          for (int i = 0; i < all.size(); i++) {
            waiting.add(open(all.get(i)));
          }
        }
        default -> foreign = true;
      }
    }
  }
}
