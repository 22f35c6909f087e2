package org.rostrum.cover.pdf;

import java.util.List;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Bytes before the beginning and after the end; a file that is also one of another kind. */
final class EdgeCheck implements PdfCheck {
  /** A line end, and the odd blank or zero that some programs leave. */
  private static final int LEFT_OVER = 64;

  private static final byte[] ZIP_END = {'P', 'K', 5, 6};
  private static final List<byte[]> OTHER_KINDS =
      List.of(
          new byte[] {'P', 'K', 3, 4},
          new byte[] {'M', 'Z'},
          new byte[] {0x7F, 'E', 'L', 'F'},
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          new byte[] {'G', 'I', 'F', '8'},
          new byte[] {'R', 'a', 'r', '!'},
          RawPdf.ascii("<html"),
          RawPdf.ascii("<!DOCTYPE"),
          RawPdf.ascii("<?xml"),
          RawPdf.ascii("#!"));

  @Override
  public void look(PdfLook pdf, Findings findings) {
    byte[] file = pdf.file();
    int header = pdf.raw().header();
    if (header != 0) {
      findings.add(Check.PDF_BEFORE_START, Spot.WHOLE_FILE, Integer.toString(header));
    }
    int end = pdf.raw().end();
    int after = end < 0 ? file.length : end + 5;
    if (end < 0 || !onlySpace(file, after)) {
      findings.add(Check.PDF_AFTER_END, Spot.WHOLE_FILE, Integer.toString(file.length - after));
    }
    boolean other = OTHER_KINDS.stream().anyMatch(kind -> RawPdf.matches(file, kind, 0));
    int tail = Math.max(0, file.length - (1 << 16) - 22);
    if (other || RawPdf.find(file, ZIP_END, Math.max(tail, end), file.length) >= 0) {
      findings.add(Check.FILE_IS_TWO, Spot.WHOLE_FILE);
    }
  }

  private static boolean onlySpace(byte[] file, int from) {
    if (file.length - from > LEFT_OVER) {
      return false;
    }
    for (int at = from; at < file.length; at++) {
      if (!RawPdf.isSpace(file[at])) {
        return false;
      }
    }
    return true;
  }
}
