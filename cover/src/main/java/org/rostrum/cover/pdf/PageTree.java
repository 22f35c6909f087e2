package org.rostrum.cover.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Walks the tree of pages itself, because its own count may lie and its branches may lead back. */
final class PageTree {
  /** A cover letter is a page or two. */
  static final int MOST_PAGES = 5;

  private static final int COUNTED = 2000;
  private static final int DEEPEST = 50;

  private final List<COSDictionary> pages = new ArrayList<>();
  private final Set<COSDictionary> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Findings findings;

  private PageTree(Findings findings) {
    this.findings = findings;
  }

  static List<COSDictionary> of(PDDocument document, Findings findings) {
    PageTree tree = new PageTree(findings);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      tree.walk(root, 0);
    }
    int count = tree.pages.size();
    if (count == 0) {
      findings.add(Check.PDF_NO_PAGE, Spot.WHOLE_FILE);
    }
    if (count > MOST_PAGES) {
      String many = count > COUNTED ? ">" + COUNTED : Integer.toString(count);
      findings.add(Check.PDF_TOO_MANY_PAGES, Spot.WHOLE_FILE, many);
    }
    int told = root == null ? 0 : root.getInt(COSName.COUNT, count);
    if (told != count && count <= COUNTED && !findings.has(Check.PDF_LOOP)) {
      findings.add(Check.PDF_TWO_READINGS, Spot.WHOLE_FILE, told + " / " + count);
    }
    return tree.pages.subList(0, Math.min(count, MOST_PAGES));
  }

  private void walk(COSDictionary node, int depth) {
    if (depth > DEEPEST || above.contains(node)) {
      findings.add(Check.PDF_LOOP, Spot.WHOLE_FILE);
      return;
    }
    if (pages.size() > COUNTED) {
      return;
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      if (!met.add(node)) {
        findings.add(Check.PDF_TWO_READINGS, Spot.WHOLE_FILE);
      }
      pages.add(node);
      return;
    }
    above.add(node);
    for (int i = 0; i < kids.size() && pages.size() <= COUNTED; i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSDictionary dictionary) {
        walk(dictionary, depth + 1);
      }
    }
    above.remove(node);
  }
}
