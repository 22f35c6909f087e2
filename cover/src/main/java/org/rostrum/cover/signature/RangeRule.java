package org.rostrum.cover.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;
import org.rostrum.cover.pdf.PdfLook;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Our own rule on what a signature covers, read from the bytes and not from the library: all of the
 * file but one hole, the hole being the signature's value and nothing else, and the last signature
 * up to the last byte.
 */
final class RangeRule {
  private static final byte[] KEY = "/Contents".getBytes(StandardCharsets.US_ASCII);

  private final PdfLook pdf;
  private final Findings findings;

  RangeRule(PdfLook pdf, Findings findings) {
    this.pdf = pdf;
    this.findings = findings;
  }

  /** Looks at all signatures; those that cover the file to its end are given back. */
  List<SignedRange> whole(List<SignedRange> ranges) {
    for (SignedRange range : ranges) {
      each(range);
    }
    List<SignedRange> inOrder =
        ranges.stream()
            .filter(range -> !range.isWrong())
            .sorted(Comparator.comparingInt(SignedRange::end))
            .toList();
    if (inOrder.isEmpty()) {
      return List.of();
    }
    ends(inOrder.getLast());
    return signed(inOrder);
  }

  private void each(SignedRange range) {
    Spot spot = Spot.object(range.object());
    COSBase contents = range.dictionary().getDictionaryObject(COSName.CONTENTS);
    if (!(contents instanceof COSString value) || isEmpty(value.getBytes())) {
      findings.add(Check.SIGNATURE_EMPTY, spot);
      return;
    }
    if (range.isWrong()) {
      boolean none = range.dictionary().getDictionaryObject(COSName.BYTERANGE) == null;
      findings.add(none ? Check.SIGNATURE_EMPTY : Check.SIGNATURE_RANGE, spot);
      return;
    }
    if (!isValue(range, value.getBytes()) || !standsInItsObject(range)) {
      findings.add(Check.SIGNATURE_RANGE, spot);
    }
  }

  /** An earlier state of the file must have been whole too, and only signatures came after it. */
  private List<SignedRange> signed(List<SignedRange> inOrder) {
    int length = pdf.file().length;
    SignedRange last = inOrder.getLast();
    List<SignedRange> whole = new java.util.ArrayList<>();
    for (SignedRange range : inOrder) {
      if (range.end() == length) {
        whole.add(range);
        continue;
      }
      Growth growth = Revisions.growth(pdf.file(), range.end());
      boolean covered = last.end() == length;
      switch (growth) {
        case NOTHING_SEEN, PROOFS -> {
          if (covered || range.end() == last.end()) {
            whole.add(range);
          }
        }
        case SIGNATURES -> findings.add(Check.SIGNATURE_ANOTHER_ADDED, Spot.object(range.object()));
        case NOTES -> findings.add(Check.SIGNATURE_ANNOTATED, Spot.object(range.object()));
        case OTHER -> findings.add(Check.SIGNATURE_CHANGED_AFTER, Spot.object(range.object()));
      }
    }
    return whole;
  }

  private void ends(SignedRange last) {
    byte[] file = pdf.file();
    if (last.end() == file.length) {
      return;
    }
    Spot spot = Spot.object(last.object());
    if (isBlank(file, last.end())) {
      findings.add(Check.PDF_AFTER_END, spot, Integer.toString(file.length - last.end()));
      return;
    }
    boolean proofs = Revisions.growth(file, last.end()) == Growth.PROOFS;
    findings.add(proofs ? Check.SIGNATURE_PROOFS_ADDED : Check.SIGNATURE_NOT_TO_END, spot);
  }

  private static boolean isBlank(byte[] file, int from) {
    for (int at = from; at < file.length; at++) {
      if (file[at] != '\n' && file[at] != '\r' && file[at] != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmpty(byte[] value) {
    for (byte each : value) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  /** The hole is {@code <digits>}, stands after {@code /Contents}, and says the value. */
  private boolean isValue(SignedRange range, byte[] value) {
    byte[] file = pdf.file();
    if (file[range.hole()] != '<' || file[range.after() - 1] != '>') {
      return false;
    }
    int digits = range.after() - range.hole() - 2;
    if (digits % 2 != 0 || digits / 2 != value.length) {
      return false;
    }
    byte[] read = new byte[digits / 2];
    for (int i = 0; i < read.length; i++) {
      int high = Character.digit(file[range.hole() + 1 + 2 * i], 16);
      int low = Character.digit(file[range.hole() + 2 + 2 * i], 16);
      if (high < 0 || low < 0) {
        return false;
      }
      read[i] = (byte) (high << 4 | low);
    }
    return Arrays.equals(read, value) && isFilled(value) && afterKey(range.hole());
  }

  /**
   * Behind the value stand the zeros that keep its place, and nothing else: no signature covers
   * what stands there, so anything could be put there after signing.
   */
  private static boolean isFilled(byte[] value) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(value);
        ASN1InputStream asn1 = new ASN1InputStream(in)) {
      asn1.readObject();
      int rest = in.available();
      return isEmpty(Arrays.copyOfRange(value, value.length - rest, value.length));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private boolean afterKey(int hole) {
    byte[] file = pdf.file();
    int at = hole;
    while (at > 0 && (file[at - 1] == ' ' || file[at - 1] == '\n' || file[at - 1] == '\r')) {
      at--;
    }
    return at >= KEY.length && Arrays.equals(file, at - KEY.length, at, KEY, 0, KEY.length);
  }

  /** The hole lies in the very object the table names, not in a look-alike elsewhere. */
  private boolean standsInItsObject(SignedRange range) {
    int before = -1;
    long nearest = -1;
    for (var entry : pdf.raw().objects().entrySet()) {
      for (int at : entry.getValue()) {
        if (at < range.hole() && at > before) {
          before = at;
          nearest = entry.getKey();
        }
      }
    }
    return nearest == range.object();
  }
}
