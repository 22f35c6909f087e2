package org.rostrum.document.check.name;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.rostrum.document.check.rule.Seen;

/** Hashes of files and of their words, however they are set. */
public final class Hashes {
  private static final int A_STATEMENT = 80;

  private Hashes() {}

  /** SHA-256 as 64 lower-case hexadecimal digits. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A hash of the letters and digits; empty for a file with hardly any words. */
  public static String ofWords(Seen seen) {
    StringBuilder words = new StringBuilder();
    for (Seen.Paragraph paragraph : seen.paragraphs()) {
      paragraph
          .words()
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(words::appendCodePoint);
    }
    if (words.length() < A_STATEMENT) {
      return "";
    }
    return of(words.toString().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }
}
