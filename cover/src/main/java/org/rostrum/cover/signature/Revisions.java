package org.rostrum.cover.signature;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compares a file as it was when it was signed with the file as it is: not the pictures of the
 * pages but every object a reader would come to, so that nothing prepared to be shown later is
 * missed (shadow attacks). What may come after a signature is told by name; all else is {@link
 * Growth#OTHER}.
 */
final class Revisions {
  private static final int MOST_STEPS = 400_000;
  private static final COSName ANNOTS = COSName.ANNOTS;
  private static final COSName FIELDS = COSName.FIELDS;

  /** Keys of the catalog that hold nothing anybody sees of the pages. */
  private static final Set<String> PROOF_KEYS = Set.of("DSS", "Extensions");

  /** What signing a field that was there, and empty, adds to it. */
  private static final Set<String> SIGNING_KEYS = Set.of("V", "AP", "F", "M", "DA", "MK");

  private final Deque<Pair> waiting = new ArrayDeque<>();
  private final IdentityHashMap<COSBase, Set<COSBase>> compared = new IdentityHashMap<>();
  private final Set<COSDictionary> newFields = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean proofs;
  private boolean signatures;
  private boolean notes;
  private boolean other;

  private record Pair(COSBase before, COSBase now, String place) {}

  private Revisions() {}

  /** What came after the first so many bytes. */
  static Growth growth(byte[] file, int end) {
    try (PDDocument before = Loader.loadPDF(Arrays.copyOf(file, end));
        PDDocument now = Loader.loadPDF(file)) {
      Revisions revisions = new Revisions();
      revisions.compare(catalog(before), catalog(now));
      return revisions.growth();
    } catch (IOException | RuntimeException e) {
      // A state of the file that cannot be read was not one that somebody signed.
      return Growth.OTHER;
    }
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private Growth growth() {
    if (other) {
      return Growth.OTHER;
    }
    if (notes) {
      return Growth.NOTES;
    }
    if (signatures) {
      return Growth.SIGNATURES;
    }
    return proofs ? Growth.PROOFS : Growth.NOTHING_SEEN;
  }

  private void compare(COSDictionary before, COSDictionary now) {
    form(before, now);
    waiting.add(new Pair(before, now, "Root"));
    int steps = 0;
    while (!waiting.isEmpty() && !other) {
      if (++steps > MOST_STEPS) {
        other = true;
      }
      Pair pair = waiting.remove();
      if (met(pair)) {
        continue;
      }
      same(pair);
    }
  }

  /** The form: its list of fields may have grown by signatures. */
  private void form(COSDictionary before, COSDictionary now) {
    COSDictionary formNow = now.getCOSDictionary(COSName.ACRO_FORM);
    COSArray fieldsNow = formNow == null ? null : formNow.getCOSArray(FIELDS);
    if (fieldsNow == null) {
      return;
    }
    COSDictionary formBefore = before.getCOSDictionary(COSName.ACRO_FORM);
    COSArray fieldsBefore = formBefore == null ? null : formBefore.getCOSArray(FIELDS);
    int known = fieldsBefore == null ? 0 : fieldsBefore.size();
    for (int i = known; i < fieldsNow.size(); i++) {
      if (fieldsNow.getObject(i) instanceof COSDictionary field && isSignature(field)) {
        newFields.add(field);
      }
    }
  }

  private static boolean isSignature(COSDictionary field) {
    return COSName.SIG.equals(field.getCOSName(COSName.FT));
  }

  /** A new field of a signature: a time stamp is a proof, anything else another signature. */
  private void grewBy(COSDictionary field) {
    COSDictionary value = field.getCOSDictionary(COSName.V);
    boolean stamp = value != null && "DocTimeStamp".equals(value.getNameAsString(COSName.TYPE));
    COSArray box = field.getCOSArray(COSName.RECT);
    boolean unseen = box == null || box.size() != 4 || isNothing(box.toFloatArray());
    if (stamp && unseen) {
      proofs = true;
    } else {
      signatures = true;
    }
  }

  private static boolean isNothing(float[] box) {
    return box[0] == box[2] || box[1] == box[3];
  }

  private boolean met(Pair pair) {
    if (pair.before == null || pair.now == null) {
      return false;
    }
    Set<COSBase> others =
        compared.computeIfAbsent(
            pair.before, _ -> Collections.newSetFromMap(new IdentityHashMap<>()));
    return !others.add(pair.now);
  }

  private void same(Pair pair) {
    COSBase before = pair.before;
    COSBase now = pair.now;
    switch (before) {
      case COSDictionary one when now instanceof COSDictionary two ->
          dictionaries(one, two, pair.place);
      case COSArray one when now instanceof COSArray two -> arrays(one, two, pair.place);
      case COSString one when now instanceof COSString two ->
          other |= !Arrays.equals(one.getBytes(), two.getBytes());
      case COSNumber one when now instanceof COSNumber two ->
          other |= one.floatValue() != two.floatValue() || one.longValue() != two.longValue();
      case null -> other = true;
      default -> other |= !before.equals(now);
    }
  }

  private void dictionaries(COSDictionary before, COSDictionary now, String place) {
    if (before instanceof COSStream one) {
      other |= !(now instanceof COSStream two) || !sameBytes(one, two);
    } else {
      other |= now instanceof COSStream;
    }
    boolean signedNow =
        isSignature(now) && before.getItem(COSName.V) == null && now.getItem(COSName.V) != null;
    if (signedNow) {
      signatures = true;
    }
    for (COSName key : now.keySet()) {
      if (before.getItem(key) == null) {
        added(key, now, place, signedNow);
      }
    }
    for (COSName key : before.keySet()) {
      if (place.equals("Root") && PROOF_KEYS.contains(key.getName())) {
        proofs |= now.getItem(key) != null;
        continue;
      }
      if (place.equals("Root") && key.equals(COSName.METADATA)) {
        continue;
      }
      if (signedNow && SIGNING_KEYS.contains(key.getName())) {
        continue;
      }
      boolean flags = place.equals("AcroForm") && key.getName().equals("SigFlags");
      if (!flags) {
        COSBase one = before.getDictionaryObject(key);
        COSBase two = now.getDictionaryObject(key);
        if (one != null || two != null) {
          waiting.add(new Pair(one, two, key.getName()));
        }
      }
    }
  }

  private void added(COSName key, COSDictionary now, String place, boolean signedNow) {
    String name = key.getName();
    if (place.equals("Root") && PROOF_KEYS.contains(name)) {
      proofs = true;
    } else if (place.equals("Root") && name.equals("AcroForm")) {
      form(now.getCOSDictionary(key));
    } else if (place.equals("AcroForm") && (name.equals("SigFlags") || key.equals(FIELDS))) {
      if (key.equals(FIELDS)) {
        grown(now.getCOSArray(FIELDS), 0, "Fields");
      }
    } else if (place.equals("AcroForm") && (name.equals("DR") || name.equals("DA"))) {
      proofs |= !newFields.isEmpty();
    } else if (key.equals(ANNOTS)) {
      grown(now.getCOSArray(ANNOTS), 0, "Annots");
    } else if (!(signedNow && SIGNING_KEYS.contains(name))) {
      other |= !(place.equals("Root") && key.equals(COSName.METADATA));
    }
  }

  private void form(COSDictionary form) {
    COSArray fields = form == null ? null : form.getCOSArray(FIELDS);
    if (fields == null || form.containsKey(COSName.getPDFName("XFA"))) {
      other = true;
      return;
    }
    grown(fields, 0, "Fields");
  }

  private void arrays(COSArray before, COSArray now, String place) {
    boolean mayGrow = place.equals("Fields") || place.equals("Annots");
    if (now.size() < before.size() || (now.size() > before.size() && !mayGrow)) {
      other = true;
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      COSBase one = before.getObject(i);
      COSBase two = now.getObject(i);
      if (one != null || two != null) {
        waiting.add(new Pair(one, two, place.equals("Fields") ? "Field" : "Item"));
      }
    }
    grown(now, before.size(), place);
  }

  private void grown(COSArray array, int from, String place) {
    for (int i = from; array != null && i < array.size(); i++) {
      COSBase each = array.getObject(i);
      if (each instanceof COSDictionary field && newFields.contains(field)) {
        grewBy(field);
      } else if (place.equals("Annots")) {
        notes = true;
      } else {
        other = true;
      }
    }
  }

  private static boolean sameBytes(COSStream one, COSStream two) {
    try (var first = one.createRawInputStream();
        var second = two.createRawInputStream()) {
      return Arrays.equals(first.readAllBytes(), second.readAllBytes());
    } catch (IOException e) {
      return false;
    }
  }
}
