package org.rostrum.cover.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * A PDF opened to be looked at, in two ways: as PDFBox understands it, and as its bytes stand. For
 * one thread.
 */
public final class PdfLook implements Closeable {
  private final byte[] file;
  private final RawPdf raw;
  private final PDDocument document;
  private final List<Held> objects;
  private final List<COSDictionary> pages;

  private PdfLook(
      byte[] file, RawPdf raw, PDDocument document, List<Held> objects, List<COSDictionary> pages) {
    this.file = file;
    this.raw = raw;
    this.document = document;
    this.objects = objects;
    this.pages = pages;
  }

  /** An attempt to open a file. */
  public sealed interface Opened {
    /** It is open. */
    record Open(PdfLook look) implements Opened {}

    /** It cannot be; the reason is among the findings. */
    record Refused(RawPdf raw) implements Opened {}
  }

  /** Opens a file and counts its pages. */
  public static Opened open(byte[] file, Findings findings) {
    RawPdf raw = RawPdf.of(file);
    PDDocument document;
    try {
      document = Loader.loadPDF(file);
    } catch (InvalidPasswordException e) {
      findings.add(Check.PDF_LOCKED, Spot.WHOLE_FILE);
      return new Opened.Refused(raw);
    } catch (IOException | RuntimeException e) {
      // Whatever a hostile file makes the reader throw, it means the same to a person.
      findings.add(Check.PDF_UNREADABLE, Spot.WHOLE_FILE);
      return new Opened.Refused(raw);
    } catch (StackOverflowError e) {
      findings.add(Check.PDF_LOOP, Spot.WHOLE_FILE);
      return new Opened.Refused(raw);
    }
    if (document.isEncrypted() || document.getDocument().getEncryptionDictionary() != null) {
      findings.add(Check.PDF_LOCKED, Spot.WHOLE_FILE);
      closeQuietly(document);
      return new Opened.Refused(raw);
    }
    List<Held> objects = AllObjects.of(document.getDocument(), findings);
    List<COSDictionary> pages = PageTree.of(document, findings);
    return new Opened.Open(new PdfLook(file, raw, document, objects, pages));
  }

  private static void closeQuietly(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public byte[] file() {
    return file;
  }

  public RawPdf raw() {
    return raw;
  }

  public PDDocument document() {
    return document;
  }

  /** Every dictionary of the file. */
  public List<Held> objects() {
    return objects;
  }

  /** The pages, found by walking; at most a few more than a letter may have. */
  public List<COSDictionary> pages() {
    return pages;
  }

  @Override
  public void close() {
    closeQuietly(document);
  }
}
