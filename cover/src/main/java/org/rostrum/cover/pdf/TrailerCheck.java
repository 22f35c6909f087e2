package org.rostrum.cover.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * What the file says of its own tables, read from the bytes, since a library forgives: where the
 * table before stands, how many objects there are, of which version it is.
 */
final class TrailerCheck implements PdfCheck {
  private static final long MOST_OBJECTS = 1_000_000;

  /** A number, and not a reference, which has two numbers and an R. */
  private static final Pattern PLACE = Pattern.compile("\\s*(-?\\d{1,12})(?!\\d|\\s+\\d+\\s+R)");

  private static final int NEAR = 40;

  @Override
  public void look(PdfLook pdf, Findings findings) {
    COSDictionary trailer = pdf.document().getDocument().getTrailer();
    boolean many = trailer != null && trailer.getLong(COSName.SIZE, 0) > MOST_OBJECTS;
    if (many || !knownVersion(pdf) || pdf.raw().names().stream().anyMatch(n -> astray(pdf, n))) {
      findings.add(Check.PDF_MENDED, Spot.WHOLE_FILE);
    }
  }

  /** Whether a table is said to stand where there is none, or where the reader comes from. */
  private static boolean astray(PdfLook pdf, RawName name) {
    boolean stream = name.name().equals("XRefStm");
    if (!stream && !name.name().equals("Prev")) {
      return false;
    }
    int from = name.at() + 1 + name.name().length();
    int to = Math.min(pdf.file().length, from + NEAR);
    Matcher place = PLACE.matcher(from < to ? pdf.raw().text(from, to) : "");
    if (!place.lookingAt()) {
      return false;
    }
    long at = Long.parseLong(place.group(1));
    boolean itself = at == pdf.document().getDocument().getStartXref();
    return at <= 0 || at >= pdf.file().length || itself || (stream && !begins(pdf, at));
  }

  private static boolean begins(PdfLook pdf, long at) {
    return pdf.raw().objects().values().stream().anyMatch(all -> all.contains((int) at));
  }

  private static boolean knownVersion(PdfLook pdf) {
    int header = pdf.raw().header();
    if (header < 0 || header + 8 > pdf.file().length) {
      return false;
    }
    return pdf.raw().text(header, header + 8).matches("%PDF-(1\\.[0-7]|2\\.0)");
  }
}
