package org.rostrum.cover.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSObjectKey;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Whether the file's table of objects and its bytes tell the same: a reader that follows the table
 * and one that reads the bytes in order must come to the same objects, or there are two letters in
 * the file. A table that had to be mended is told too.
 */
final class TableCheck implements PdfCheck {
  private static final byte[] START = RawPdf.ascii("startxref");
  private static final byte[] TABLE = RawPdf.ascii("xref");
  private static final byte[] END = RawPdf.ascii("endobj");
  private static final List<byte[]> ROOTS =
      List.of(RawPdf.ascii("/Catalog"), RawPdf.ascii("/Page"), RawPdf.ascii("/ObjStm"));

  /** How far the type of an object is looked for. */
  private static final int NEAR = 2000;

  @Override
  public void look(PdfLook pdf, Findings findings) {
    if (!tableStands(pdf.file(), pdf.raw())) {
      findings.add(Check.PDF_MENDED, Spot.WHOLE_FILE);
      return;
    }
    Map<COSObjectKey, Long> table = pdf.document().getDocument().getXrefTable();
    Set<Long> listed = new HashSet<>();
    table.keySet().forEach(key -> listed.add(key.getNumber()));
    pdf.raw()
        .objects()
        .forEach((number, places) -> {
          if (!listed.contains(number) && builds(pdf.file(), places.getLast())) {
            findings.add(Check.PDF_TWO_READINGS, Spot.object(number));
          }
        });
    for (Held held : pdf.objects()) {
      // a stream of objects none of which the table names
      boolean closed = held.type().equals("ObjStm") && !table.containsValue(-held.object());
      if (closed) {
        findings.add(Check.PDF_TWO_READINGS, Spot.object(held.object()));
      }
    }
    for (Map.Entry<COSObjectKey, Long> entry : table.entrySet()) {
      long number = entry.getKey().getNumber();
      long at = entry.getValue();
      List<Integer> written = pdf.raw().objects().getOrDefault(number, List.of());
      if (at > 0 && !written.isEmpty() && !meets(written.getLast(), at, pdf.raw().header())) {
        findings.add(Check.PDF_TWO_READINGS, Spot.object(number));
      }
    }
  }

  /** Whether an object the table does not list could be the root of another letter. */
  private static boolean builds(byte[] file, int at) {
    int end = RawPdf.find(file, END, at, Math.min(file.length, at + NEAR));
    int to = end < 0 ? Math.min(file.length, at + NEAR) : end;
    return ROOTS.stream().anyMatch(root -> RawPdf.find(file, root, at, to) >= 0);
  }

  private static boolean meets(int written, long told, int header) {
    long off = written - told;
    return off == 0 || off == header || (off > 0 && off <= 2);
  }

  private static boolean tableStands(byte[] file, RawPdf raw) {
    for (int at = file.length - START.length; at >= 0; at--) {
      if (RawPdf.matches(file, START, at)) {
        return leadsToTable(file, raw, at + START.length);
      }
    }
    return false;
  }

  private static boolean leadsToTable(byte[] file, RawPdf raw, int from) {
    int at = from;
    while (at < file.length && RawPdf.isSpace(file[at])) {
      at++;
    }
    long told = 0;
    int digits = 0;
    while (at < file.length && file[at] >= '0' && file[at] <= '9' && digits < 11) {
      told = told * 10 + file[at] - '0';
      at++;
      digits++;
    }
    if (digits == 0 || told >= file.length) {
      return false;
    }
    int start = (int) told;
    for (int shift : new int[] {0, Math.max(0, raw.header())}) {
      int place = start + shift;
      while (place < file.length && RawPdf.isSpace(file[place])) {
        place++;
      }
      int found = place;
      boolean stream = raw.objects().values().stream().anyMatch(all -> all.contains(found));
      if (stream || RawPdf.matches(file, TABLE, place)) {
        return true;
      }
    }
    return false;
  }
}
