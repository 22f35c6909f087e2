package org.rostrum.document.tally;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The marked content of a PDF's pages: words and pictures by page and mark. For one thread. */
final class PdfMarks {
  private static final COSName SOURCE = COSName.getPDFName("RostrumSource");

  private final IdentityHashMap<COSDictionary, Map<Integer, StringBuilder>> pages =
      new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Map<Integer, COSStream>> pictures =
      new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, PdfCodes> fonts = new IdentityHashMap<>();
  private final IdentityHashMap<COSStream, String> hashes = new IdentityHashMap<>();

  /** The words of a mark. */
  CharSequence words(COSDictionary mark) throws IOException {
    COSDictionary page = page(mark);
    StringBuilder words = marks(page).get(mark.getInt(COSName.MCID));
    if (words == null) {
      throw new IOException("the structure names a mark that no page has");
    }
    return words;
  }

  /** All words below an element. */
  String all(COSDictionary element) throws IOException {
    StringBuilder all = new StringBuilder();
    for (COSDictionary mark : below(element)) {
      all.append(words(mark));
    }
    return all.toString();
  }

  /** The hash of the picture below an element; empty when there is none. */
  String picture(COSDictionary element) throws IOException {
    for (COSDictionary mark : below(element)) {
      marks(page(mark));
      Map<Integer, COSStream> here = pictures.getOrDefault(page(mark), Map.of());
      COSStream picture = here.get(mark.getInt(COSName.MCID));
      if (picture != null) {
        return hash(picture);
      }
    }
    return "";
  }

  /** Forgets the pages read so far: an annex has pages of its own. */
  void forget() {
    pages.clear();
    pictures.clear();
  }

  private static COSDictionary page(COSDictionary mark) throws IOException {
    COSDictionary page = mark.getCOSDictionary(COSName.PG);
    if (page == null) {
      throw new IOException("a mark names no page");
    }
    return page;
  }

  private static List<COSDictionary> below(COSDictionary element) {
    List<COSDictionary> marks = new ArrayList<>();
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          if (kid.containsKey(COSName.MCID)) {
            marks.add(kid);
          } else {
            marks.addAll(below(kid));
          }
        }
      }
    }
    return marks;
  }

  private String hash(COSStream picture) throws IOException {
    String known = hashes.get(picture);
    if (known != null) {
      return known;
    }
    String hash = picture.getString(SOURCE, "");
    if (COSName.DCT_DECODE.equals(picture.getFilters())) {
      try (InputStream raw = picture.createRawInputStream()) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        hash = HexFormat.of().formatHex(digest.digest(raw.readAllBytes()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
    hashes.put(picture, hash);
    return hash;
  }

  private Map<Integer, StringBuilder> marks(COSDictionary page) throws IOException {
    Map<Integer, StringBuilder> known = pages.get(page);
    if (known != null) {
      return known;
    }
    Map<Integer, StringBuilder> marks = new HashMap<>();
    Map<Integer, COSStream> shown = new HashMap<>();
    read(page, marks, shown);
    pages.put(page, marks);
    pictures.put(page, shown);
    return marks;
  }

  private void read(
      COSDictionary page, Map<Integer, StringBuilder> marks, Map<Integer, COSStream> shown)
      throws IOException {
    COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
    if (resources == null) {
      throw new IOException("a page has no resources");
    }
    PdfContent content = new PdfContent(contents(page));
    Optional<PdfCodes> font = Optional.empty();
    int mark = PdfContent.NONE;
    ArrayDeque<Integer> around = new ArrayDeque<>();
    for (String operator = content.next(); !operator.isEmpty(); operator = content.next()) {
      switch (operator) {
        case "BDC" -> {
          around.push(mark);
          int named = content.mark();
          mark = named == PdfContent.NONE ? mark : named;
          if (named != PdfContent.NONE && marks.putIfAbsent(mark, new StringBuilder()) != null) {
            throw new IOException("a page has the same mark twice");
          }
        }
        case "BMC" -> around.push(mark);
        case "EMC" -> mark = around.isEmpty() ? PdfContent.NONE : around.pop();
        case "Tf" -> font = Optional.of(font(resources, COSName.getPDFName(content.name())));
        case "Tj", "TJ", "'", "\"" -> {
          StringBuilder words = marks.get(mark);
          if (words != null) {
            font.orElseThrow(() -> new IOException("a page shows words without a font"))
                .read(content.shown(), words);
          }
        }
        case "Do" -> {
          COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
          if (mark != PdfContent.NONE && objects != null) {
            shown.put(mark, objects.getCOSStream(COSName.getPDFName(content.name())));
          }
        }
        default -> {}
      }
    }
  }

  /** All streams of a page, one after the other. */
  private static byte[] contents(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 14);
    if (contents instanceof COSStream stream) {
      append(stream, all);
    } else if (contents instanceof COSArray streams) {
      for (int i = 0; i < streams.size(); i++) {
        if (streams.getObject(i) instanceof COSStream stream) {
          append(stream, all);
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  private static void append(COSStream stream, ByteArrayOutputStream all) throws IOException {
    try (InputStream decoded = stream.createInputStream()) {
      decoded.transferTo(all);
    }
  }

  private PdfCodes font(COSDictionary resources, COSName name) throws IOException {
    COSDictionary all = resources.getCOSDictionary(COSName.FONT);
    COSDictionary font = all == null ? null : all.getCOSDictionary(name);
    if (font == null) {
      throw new IOException("a page uses a font it does not name");
    }
    PdfCodes known = fonts.get(font);
    if (known == null) {
      known = PdfCodes.of(font);
      fonts.put(font, known);
    }
    return known;
  }
}
