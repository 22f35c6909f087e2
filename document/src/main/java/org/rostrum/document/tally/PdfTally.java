package org.rostrum.document.tally;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Counts the annexes of a finished PDF the way assistive technology reads it: along the structure
 * tree, with the characters each font's ToUnicode gives. Objects are read by PDFBox, which the
 * writer does not use, and pages' contents by {@link PdfContent}. For one thread.
 *
 * <p>A picture's bytes are hashed where they stand in the file as filed (JPEG); one that had to be
 * written anew counts by the name its writer gave it.
 */
public final class PdfTally {
  private final PdfMarks marks;
  private final Account account;
  private final List<COSDictionary> notes = new ArrayList<>();

  private PdfTally(PdfMarks marks, Account account) {
    this.marks = marks;
    this.account = account;
  }

  /**
   * The accounts of all annexes, in order.
   *
   * @throws IOException when the file cannot be read, in plain words
   */
  public static List<Tally> wholeFile(Path file) throws IOException {
    return wholeFile(file, Account::new);
  }

  /** The accounts of all annexes, each added up in an account the caller makes. */
  static List<Tally> wholeFile(Path file, java.util.function.Supplier<Account> accounts)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
      COSDictionary root = catalogue.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
      COSDictionary top = root == null ? null : root.getCOSDictionary(COSName.K);
      if (top == null) {
        throw new IOException("the PDF has no structure tree");
      }
      PdfMarks marks = new PdfMarks();
      List<Tally> tallies = new ArrayList<>();
      List<COSBase> sections = kids(top);
      for (COSBase section : sections.subList(1, sections.size())) {
        tallies.add(annex((COSDictionary) section, marks, accounts.get()));
        marks.forget();
      }
      return tallies;
    }
  }

  private static Tally annex(COSDictionary section, PdfMarks marks, Account account)
      throws IOException {
    PdfTally tally = new PdfTally(marks, account);
    for (COSBase kid : kids(section)) {
      if (kid instanceof COSDictionary element && type(element).equals("Div")) {
        tally.children(element);
      }
    }
    for (int i = 0; i < tally.notes.size(); i++) {
      account.startNote();
      for (COSBase kid : kids(tally.notes.get(i))) {
        if (kid instanceof COSDictionary element && !type(element).equals("Lbl")) {
          tally.kid(kid);
        }
      }
    }
    return account.done();
  }

  private static String type(COSDictionary element) {
    return Optional.ofNullable(element.getNameAsString(COSName.S)).orElse("");
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  private void children(COSDictionary element) throws IOException {
    for (COSBase kid : kids(element)) {
      kid(kid);
    }
  }

  private void kid(COSBase kid) throws IOException {
    if (kid instanceof COSInteger) {
      throw new IOException("marked content without a page");
    }
    if (!(kid instanceof COSDictionary element)) {
      return;
    }
    if (element.containsKey(COSName.MCID)) {
      account.text(marks.words(element));
      return;
    }
    switch (type(element)) {
      case "" -> {} // a link's annotation
      case "P", "H1", "H2", "H3", "H4", "H5", "H6" -> {
        account.startParagraph(leftwards(element));
        children(element);
        account.endParagraph();
      }
      case "Emphasis" -> {
        account.emphasis(true);
        children(element);
        account.emphasis(false);
      }
      case "Link" -> {
        account.link();
        children(element);
      }
      case "Table" -> {
        account.table();
        children(element);
      }
      case "Reference" -> account.reference();
      case "Note" -> notes.add(element);
      case "Lbl", "Label" -> account.label(marks.all(element));
      case "Figure" -> account.picture(marks.picture(element));
      case "RT" -> {}
      default -> children(element);
    }
  }

  private static boolean leftwards(COSDictionary element) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    return attributes != null
        && "RlTb".equals(attributes.getNameAsString(COSName.getPDFName("WritingMode")));
  }
}
