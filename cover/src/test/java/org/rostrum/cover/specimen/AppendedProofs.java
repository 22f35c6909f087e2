package org.rostrum.cover.specimen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is appended behind a signature as if it were proofs for it. */
final class AppendedProofs {
  private AppendedProofs() {}

  /** A store of proofs with one stream of these bytes, called a certificate. */
  static AttackPdf.Change certificate(byte[] bytes) {
    return document -> {
      COSDictionary catalog = AttackPdf.catalog(document);
      COSDictionary store = new COSDictionary();
      COSArray proofs = new COSArray();
      proofs.add(stream(document, bytes));
      store.setItem(COSName.getPDFName("Certs"), proofs);
      store.setNeedToBeUpdated(true);
      catalog.setItem(COSName.getPDFName("DSS"), store);
      catalog.setNeedToBeUpdated(true);
    };
  }

  /** The same, with other metadata of the letter. */
  static AttackPdf.Change certificateAndMetadata(byte[] bytes) {
    return document -> {
      certificate(bytes).on(document);
      COSStream metadata = stream(document, "<x/>".getBytes(StandardCharsets.UTF_8));
      AttackPdf.catalog(document).setItem(COSName.METADATA, metadata);
    };
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    stream.setNeedToBeUpdated(true);
    return stream;
  }
}
