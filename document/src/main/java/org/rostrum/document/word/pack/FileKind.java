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
      throw refuse("word-empty");
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
      throw wrongType("RTF (.rtf)");
    }
    if (lower.startsWith("%pdf")) {
      throw wrongType("PDF (.pdf)");
    }
    if (lower.contains("pkg:package")) {
      throw wrongType("XML (.xml)");
    }
    if (lower.contains("<html")
        || lower.contains("<!doctype html")
        || lower.contains("mime-version:")) {
      throw wrongType("HTML (.html, .mht)");
    }
    if (lower.startsWith("<")) {
      throw wrongType("XML (.xml)");
    }
    if (starts(file, 'P', 'K', 5, 6)) {
      throw refuse("word-empty");
    }
    throw refuse("word-not-word");
  }

  private static Refusal ole(byte[] file) {
    for (int at = 0; at + ENCRYPTED.length <= file.length; at += 2) {
      if (file[at] == 'E'
          && java.util.Arrays.equals(
              file, at, at + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
        return refuse("word-encrypted");
      }
    }
    return wrongType("Word 97 (.doc)");
  }

  private static Refusal wrongType(String kind) {
    return Refusal.because("word-wrong-type", Place.WHOLE_FILE, "kind", kind);
  }

  private static Refusal refuse(String code) {
    return Refusal.because(code, Place.WHOLE_FILE);
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
