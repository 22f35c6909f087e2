package org.rostrum.cover.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * Every dictionary of every object in the file's table, whether a page leads to it or not. Bounded:
 * a file of more objects, or nested more deeply, than a letter can need is told as such.
 */
final class AllObjects {
  private static final int MOST_DICTIONARIES = 100_000;
  private static final int MOST_VALUES = 3_000_000;
  private static final int DEEPEST = 60;

  private final List<Held> held = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Findings findings;
  private int values;
  private boolean tooComplex;

  private AllObjects(Findings findings) {
    this.findings = findings;
  }

  static List<Held> of(COSDocument document, Findings findings) {
    AllObjects all = new AllObjects(findings);
    if (document.getTrailer() != null) {
      all.walk(document.getTrailer(), "", 0, 0);
    }
    Map<COSObjectKey, Long> table = new TreeMap<>(document.getXrefTable());
    for (COSObjectKey key : table.keySet()) {
      COSObject object = document.getObjectFromPool(key);
      COSBase value = object == null ? null : object.getObject();
      if (value != null) {
        all.walk(value, "", key.getNumber(), 0);
      }
      if (all.tooComplex) {
        break;
      }
    }
    return all.held;
  }

  private void walk(COSBase value, String key, long object, int depth) {
    values++;
    if (depth > DEEPEST || held.size() > MOST_DICTIONARIES || values > MOST_VALUES) {
      if (!tooComplex) {
        findings.add(Check.PDF_TOO_COMPLEX, Spot.object(object));
      }
      tooComplex = true;
      return;
    }
    switch (value) {
      case COSDictionary dictionary when seen.add(dictionary) -> {
        held.add(new Held(object, key, dictionary));
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
          inside(entry.getValue(), entry.getKey().getName(), object, depth);
        }
      }
      case COSArray array when seen.add(array) -> {
        for (int i = 0; i < array.size() && !tooComplex; i++) {
          inside(array.get(i), key, object, depth);
        }
      }
      default -> {}
    }
  }

  /** Only what stands here; what stands in an object of its own is met there. */
  private void inside(COSBase value, String key, long object, int depth) {
    if (!tooComplex && (value instanceof COSDictionary || value instanceof COSArray)) {
      walk(value, key, object, depth + 1);
    }
  }
}
