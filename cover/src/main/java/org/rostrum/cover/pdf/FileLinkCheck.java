package org.rostrum.cover.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Doors to other files: links, pictures or whole pages that are fetched from elsewhere. On some
 * machines following one gives the reader's name and password away.
 */
final class FileLinkCheck implements PdfCheck {
  private static final Set<String> ACTIONS = Set.of("GoToR", "GoToE", "Thread");
  private static final COSName FILE = COSName.getPDFName("F");
  private static final COSName REFERENCE = COSName.getPDFName("Ref");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      String uri = held.dictionary().getString(COSName.getPDFName("URI"), "");
      if (Scheme.of(uri) == Scheme.ELSEWHERE) {
        findings.add(Check.PDF_LEADS_TO_FILE, Spot.object(held.object()), uri);
      }
      if (leadsOut(held)) {
        findings.add(Check.PDF_LEADS_TO_FILE, Spot.object(held.object()), address(held));
      }
    }
  }

  private static boolean leadsOut(Held held) {
    COSDictionary dictionary = held.dictionary();
    boolean thread = held.action().equals("Thread") && !held.has("F");
    if (ACTIONS.contains(held.action()) && !thread) {
      return true;
    }
    if (held.type().equals("Filespec") || held.type().equals("F")) {
      return !held.has("EF");
    }
    COSBase reference = dictionary.getDictionaryObject(REFERENCE);
    boolean pageOfAnother = reference instanceof COSDictionary other && other.containsKey(FILE);
    return dictionary instanceof COSStream
        && (isFile(dictionary.getDictionaryObject(FILE)) || pageOfAnother || held.has("OPI"));
  }

  private static boolean isFile(COSBase value) {
    return value instanceof COSString || value instanceof COSDictionary;
  }

  private static String address(Held held) {
    COSBase file = held.dictionary().getDictionaryObject(FILE);
    if (file instanceof COSString words) {
      return words.getString();
    }
    return file instanceof COSDictionary specification ? specification.getString(FILE, "") : "";
  }
}
