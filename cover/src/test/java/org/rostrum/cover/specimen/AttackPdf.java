package org.rostrum.cover.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Makes each attack from a clean letter, in code. What is changed after signing is changed in the
 * bytes, or appended as programs append it, so that the signature itself stays as it was made.
 */
public final class AttackPdf {
  private AttackPdf() {}

  /** Something done to a document. */
  public interface Change {
    void on(PDDocument document) throws IOException;
  }

  /** The good letter, changed before it is saved; its objects stand open in the file. */
  public static byte[] with(Change change) {
    return saved(Letters.good(), change, CompressParameters.NO_COMPRESSION);
  }

  /** The same, its objects packed into streams, where a search of the bytes finds nothing. */
  public static byte[] packed(Change change) {
    return saved(Letters.good(), change, CompressParameters.DEFAULT_COMPRESSION);
  }

  private static byte[] saved(byte[] letter, Change change, CompressParameters how) {
    try (PDDocument document = Loader.loadPDF(letter)) {
      change.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, how);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A letter with something appended as a new state of the file, the old one left untouched. */
  public static byte[] appended(byte[] letter, Change change) {
    try (PDDocument document = Loader.loadPDF(letter)) {
      change.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An action when the file is opened. */
  public static Change opening(String kind, String key, COSBase value) {
    return document ->
        catalog(document).setItem(COSName.getPDFName("OpenAction"), action(kind, key, value));
  }

  /** An action on a link on the page. */
  public static Change link(String kind, String key, COSBase value) {
    return document -> {
      COSDictionary link = annotation("Link");
      link.setItem(COSName.A, action(kind, key, value));
      annotate(document, link);
    };
  }

  public static COSDictionary action(String kind, String key, COSBase value) {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, kind);
    action.setItem(COSName.getPDFName(key), value);
    return action;
  }

  public static COSString words(String words) {
    return new COSString(words);
  }

  public static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  public static COSDictionary annotation(String kind) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, kind);
    annotation.setItem(COSName.RECT, box(100, 600, 300, 700));
    return annotation;
  }

  public static COSArray box(float... edges) {
    COSArray box = new COSArray();
    for (float edge : edges) {
      box.add(new COSFloat(edge));
    }
    return box;
  }

  /** Lays something over the first page. */
  public static void annotate(PDDocument document, COSDictionary annotation) {
    COSDictionary page = document.getPage(0).getCOSObject();
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.setItem(COSName.ANNOTS, all);
    }
    all.add(annotation);
    all.setNeedToBeUpdated(true);
    annotation.setNeedToBeUpdated(true);
    page.setNeedToBeUpdated(true);
    catalog(document).setNeedToBeUpdated(true);
  }

  /** Other words on the first page. */
  public static Change otherWords(String words) {
    return document -> {
      PDPage page = document.getPage(0);
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
        out.newLineAtOffset(70, 700);
        out.showText(words);
        out.endText();
      }
      touch(page.getCOSObject());
      touch(page.getResources().getCOSObject());
      page.getCOSObject().getCOSStream(COSName.CONTENTS).setNeedToBeUpdated(true);
      catalog(document).setNeedToBeUpdated(true);
    };
  }

  private static void touch(COSDictionary dictionary) {
    dictionary.setNeedToBeUpdated(true);
    for (COSBase value : dictionary.getValues()) {
      if (value instanceof COSDictionary inner) {
        inner.setNeedToBeUpdated(true);
      }
    }
  }

  /** A stream that inflates to so many zeros, deflated so many times. */
  public static COSStream bomb(PDDocument document, int megabytes, int times) throws IOException {
    byte[] packed = deflatedZeros(megabytes);
    COSArray filters = new COSArray();
    filters.add(COSName.FLATE_DECODE);
    for (int i = 1; i < times; i++) {
      packed = deflated(packed);
      filters.add(COSName.FLATE_DECODE);
    }
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(packed);
    }
    stream.setItem(COSName.FILTER, filters);
    return stream;
  }

  private static byte[] deflatedZeros(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        out.write(zeros);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A picture that says it has so many points, and holds none of them. */
  public static Change picture(int width, int height) {
    return document -> {
      COSStream image = document.getDocument().createCOSStream();
      image.setItem(COSName.TYPE, COSName.XOBJECT);
      image.setItem(COSName.SUBTYPE, COSName.IMAGE);
      image.setInt(COSName.WIDTH, width);
      image.setInt(COSName.HEIGHT, height);
      image.setInt(COSName.BITS_PER_COMPONENT, 8);
      image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      try (var out = image.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[1024]);
      }
      COSDictionary objects = new COSDictionary();
      objects.setItem(COSName.getPDFName("Im1"), image);
      document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
    };
  }

  /** Bytes before and after. */
  public static byte[] around(String before, byte[] letter, String after) {
    byte[] start = before.getBytes(StandardCharsets.ISO_8859_1);
    byte[] end = after.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(start, start.length + letter.length + end.length);
    System.arraycopy(letter, 0, all, start.length, letter.length);
    System.arraycopy(end, 0, all, start.length + letter.length, end.length);
    return all;
  }

  /** Words in the bytes replaced by others of the same length, the last time they stand there. */
  public static byte[] replaced(byte[] letter, String words, String others) {
    if (words.length() != others.length()) {
      throw new AssertionError("the replacement must be as long");
    }
    String all = new String(letter, StandardCharsets.ISO_8859_1);
    int at = all.lastIndexOf(words);
    if (at < 0) {
      throw new AssertionError(words + " does not stand in the letter");
    }
    String changed = all.substring(0, at) + others + all.substring(at + words.length());
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The value of the last signature, between its brackets, replaced digit by digit. */
  public static byte[] value(byte[] signed, char digit) {
    String all = new String(signed, StandardCharsets.ISO_8859_1);
    int from = all.indexOf('<', all.lastIndexOf("/Contents <")) + 1;
    int to = all.indexOf('>', from);
    char[] changed = all.toCharArray();
    Arrays.fill(changed, from, to, digit);
    return new String(changed).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The last signature's range replaced by another, padded with blanks. */
  public static byte[] range(byte[] signed, String range) {
    String all = new String(signed, StandardCharsets.ISO_8859_1);
    int from = all.lastIndexOf("/ByteRange");
    int to = all.indexOf(']', from) + 1;
    String padded = range + " ".repeat(to - from - range.length());
    return (all.substring(0, from) + padded + all.substring(to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Signature wrapping: bytes pushed into the hole, and the range moved around them. */
  public static byte[] wrapped(byte[] signed, String bytes) {
    String all = new String(signed, StandardCharsets.ISO_8859_1);
    int from = all.lastIndexOf("/ByteRange");
    int to = all.indexOf(']', from) + 1;
    String[] numbers = all.substring(all.indexOf('[', from) + 1, to - 1).strip().split("\\s+", -1);
    int after = Integer.parseInt(numbers[2]);
    String moved = "[0 " + numbers[1] + " " + (after + bytes.length()) + " " + numbers[3] + "]";
    String range = "/ByteRange " + moved;
    String padded = range + " ".repeat(Math.max(0, to - from - range.length()));
    StringBuilder changed = new StringBuilder(all);
    changed.replace(from, to, padded);
    return changed.insert(after, bytes).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One bit of the page's own words changed, deep in the signed bytes. */
  public static byte[] flipped(byte[] signed) {
    byte[] changed = signed.clone();
    int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 40;
    changed[at] ^= 1;
    return changed;
  }

  public static COSInteger number(int number) {
    return COSInteger.get(number);
  }
}
