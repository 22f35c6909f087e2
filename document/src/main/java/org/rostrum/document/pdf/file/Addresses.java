package org.rostrum.document.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Addresses a reader may follow. */
final class Addresses {
  private Addresses() {}

  /** An address in ASCII; empty unless it is one of the web or of mail. */
  static String safe(String filed) {
    String address = filed.strip();
    String lower = address.toLowerCase(Locale.ROOT);
    boolean known =
        lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    if (!known) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
