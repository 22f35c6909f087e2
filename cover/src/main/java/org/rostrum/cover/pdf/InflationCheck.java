package org.rostrum.cover.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Streams that inflate beyond anything a letter could hold. Inflated and counted piece by piece,
 * kept nowhere, before anything else inflates them in memory.
 */
final class InflationCheck implements PdfCheck {
  private static final long MOST_PICTURE = 220L << 20;
  private static final long MOST_OTHER = 48L << 20;
  private static final long MOST_TOGETHER = 600L << 20;
  private static final int DEEPEST = 8;

  @Override
  public void look(PdfLook pdf, Findings findings) {
    long together = 0;
    for (Held held : pdf.objects()) {
      if (!(held.dictionary() instanceof COSStream stream)) {
        continue;
      }
      long most = held.subtype().equals("Image") ? MOST_PICTURE : MOST_OTHER;
      long size = inflated(stream, Math.min(most, MOST_TOGETHER - together) + 1);
      together += size;
      if (size > most || together > MOST_TOGETHER) {
        findings.add(Check.PDF_INFLATES, Spot.object(held.object()));
        return;
      }
    }
  }

  /** How many bytes come out, counted up to a most. */
  private static long inflated(COSStream stream, long most) {
    List<String> filters = filters(stream);
    int deflated = 0;
    while (deflated < filters.size() && isDeflate(filters.get(deflated))) {
      deflated++;
    }
    if (deflated == 0) {
      return 0;
    }
    if (deflated > DEEPEST) {
      return most;
    }
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < deflated; i++) {
        in = new InflaterInputStream(in);
      }
      for (int read = in.read(buffer); read >= 0 && size < most; read = in.read(buffer)) {
        size += read;
      }
    } catch (IOException | RuntimeException e) {
      // Damaged data: what came out before counts, what comes after is nobody's.
      return size;
    }
    return size;
  }

  private static boolean isDeflate(String filter) {
    return filter.equals("FlateDecode") || filter.equals("Fl");
  }

  private static List<String> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return List.of(name.getName());
    }
    if (filters instanceof COSArray array) {
      return array.toCOSNameStringList().stream().map(String::valueOf).toList();
    }
    return List.of();
  }
}
