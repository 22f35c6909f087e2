package org.rostrum.document.word.pack;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/** Tells by its first bytes what a file is, and refuses what is not a .docx in words that help. */
final class FileKind {
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileKind() {}

  static void refuseOthers(byte[] file) {
    if (file.length == 0) {
      throw refuse("word-empty", "The file is empty.", "Send it again.");
    }
    if (starts(file, 'P', 'K', 3, 4)) {
      return;
    }
    if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw ole(file);
    }
    String head =
        new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]+", "");
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("{\\rtf")) {
      throw wrongType("rich text (.rtf)");
    }
    if (lower.startsWith("%pdf")) {
      throw wrongType("a PDF");
    }
    if (lower.contains("pkg:package")) {
      throw wrongType("a flat XML file (.xml)");
    }
    if (lower.contains("<html")
        || lower.contains("<!doctype html")
        || lower.contains("mime-version:")) {
      throw wrongType("a web page (.html or .mht)");
    }
    if (lower.startsWith("<")) {
      throw wrongType("an XML file");
    }
    if (starts(file, 'P', 'K', 5, 6)) {
      throw refuse(
          "word-empty",
          "The file is an empty package.",
          "Save it again in Word and send that copy.");
    }
    throw refuse(
        "word-not-word",
        "The file is not a Word document (.docx).",
        "Open it in the program it was written with, save it as Word document (.docx) and send that copy.");
  }

  private static Refusal ole(byte[] file) {
    for (int at = 0; at + ENCRYPTED.length <= file.length; at += 2) {
      if (file[at] == 'E'
          && java.util.Arrays.equals(
              file, at, at + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
        return refuse(
            "word-encrypted",
            "The file is locked with a password.",
            "Open it in Word, take the password off, save it and send that copy.");
      }
    }
    return wrongType("in Word's old format (.doc)");
  }

  private static Refusal wrongType(String what) {
    return refuse(
        "word-wrong-type",
        "The file is " + what + ", not a Word document (.docx).",
        "Open it in Word, choose Save As, Word Document (.docx), and send that copy.");
  }

  private static Refusal refuse(String code, String what, String mend) {
    return Refusal.of(code, Place.WHOLE_FILE, what, mend);
  }

  private static boolean starts(byte[] file, int... signs) {
    if (file.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((file[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
